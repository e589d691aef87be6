package org.xenia.culture.pack;

import java.time.LocalDate;

/// Somebody who grew up with the language or in the market has read the whole pack and signed it.
///
/// @param name who
/// @param on when
public record NativeReview(String name, LocalDate on) {}

package org.xenia.culture.calendar;

import java.time.LocalDate;

/// A day that differs from an ordinary one.
///
/// @param name in English
/// @param expected whether the date is computed and waits for confirmation, as where the moon is sighted or a
///     government has not announced it
/// @param half whether work stops at noon or in the afternoon
/// @param source where the fact comes from
public record Day(LocalDate date, String name, Kind kind, boolean expected, boolean half, String source) {}

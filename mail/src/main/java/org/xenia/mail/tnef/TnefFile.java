package org.xenia.mail.tnef;

import org.jspecify.annotations.Nullable;

/// A file from a package.
///
/// @param name its name; empty when the package has none
/// @param type its media type; empty when the package has none
/// @param contentId what the HTML of the package calls it, or `null`
/// @param content its bytes
// Handed on and never changed or compared.
@SuppressWarnings("ArrayRecordComponent")
public record TnefFile(String name, String type, @Nullable String contentId, byte[] content) {}

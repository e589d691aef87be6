package org.xenia.mail.parse;

import org.jspecify.annotations.Nullable;

/// A part of a mail that is not the shown text: a file, an inline image, a forwarded mail, an invitation, a signature.
///
/// @param name the file name, decoded, without a path; made from the type when the mail gives none, never empty
/// @param type the media type in lower case, without parameters
/// @param size the number of bytes after decoding
/// @param inline whether the sender means it to stand inside the text
/// @param contentId what `cid:` links of the HTML call it, without angle brackets; `null` when it has none
/// @param content the bytes
public record Attachment(
        String name,
        String type,
        long size,
        boolean inline,
        @Nullable String contentId,
        Content content) {}

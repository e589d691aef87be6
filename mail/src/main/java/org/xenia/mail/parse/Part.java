package org.xenia.mail.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.Parameters;

/// One part of a mail: a header, a body, and for a multipart its parts.
///
/// @param headers its header
/// @param type what `Content-Type` says, mended
/// @param disposition what `Content-Disposition` says
/// @param coding how the body is encoded
/// @param body the encoded bytes
/// @param children the parts of a multipart; empty for all else
record Part(
        Headers headers,
        Parameters type,
        Parameters disposition,
        TransferCoding coding,
        Slice body,
        List<Part> children) {

    /// The media type, `text/plain` for instance.
    String media() {
        return type.value();
    }

    boolean isMultipart() {
        return !children.isEmpty();
    }

    boolean isText() {
        return media().equals("text/plain");
    }

    boolean isHtml() {
        return media().equals("text/html") || media().equals("application/xhtml+xml");
    }

    /// The file name as the sender gave it, or `null`.
    @Nullable
    String fileName() {
        String name = disposition.find("filename");
        if (name == null || name.isBlank()) {
            name = type.find("name");
        }
        if (name == null || name.isBlank()) {
            name = type.find("filename");
        }
        return name == null || name.isBlank() ? null : name;
    }

    boolean saysAttachment() {
        return disposition.value().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /// The decoded bytes.
    byte[] content() {
        return coding.decode(body, Integer.MAX_VALUE);
    }
}

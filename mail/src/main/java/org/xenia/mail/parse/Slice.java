package org.xenia.mail.parse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A stretch of the bytes of a mail, without a copy.
///
/// @param bytes the whole mail
/// @param start the first byte
/// @param end after the last byte
// A view of the one array that holds the mail; never changed or compared.
@SuppressWarnings("ArrayRecordComponent")
record Slice(byte[] bytes, int start, int end) {

    int length() {
        return end - start;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes, start, length());
    }

    /// One character for each byte.
    String latin(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /// After the line break that ends the line of this position, or the end.
    int afterLine(int position) {
        int at = position;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return Math.min(end, at + 1);
    }

    /// Where the characters of a line end that starts here, before its line break.
    int lineEnd(int lineStart, int afterLine) {
        int at = afterLine;
        if (at > lineStart && bytes[at - 1] == '\n') {
            at--;
            while (at > lineStart && bytes[at - 1] == '\r') {
                at--;
            }
        }
        return at;
    }
}

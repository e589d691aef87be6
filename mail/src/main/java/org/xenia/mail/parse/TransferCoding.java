package org.xenia.mail.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/// How the bytes of a part are written.
enum TransferCoding {
    /// As they are: `7bit`, `8bit`, `binary`, and whatever nobody knows.
    PLAIN,
    /// Base64.
    BASE64,
    /// Quoted-printable.
    QUOTED,
    /// What Unix had before MIME.
    UUENCODE;

    /// The coding by the name in `Content-Transfer-Encoding`.
    static TransferCoding of(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
        if (letters.startsWith("base64") || letters.equals("b") || letters.equals("base-64")) {
            return BASE64;
        }
        if (letters.startsWith("quoted") || letters.equals("qp") || letters.equals("q")) {
            return QUOTED;
        }
        return letters.startsWith("x-uue") || letters.startsWith("uue") || letters.equals("x-uu") ? UUENCODE : PLAIN;
    }

    /// Reads the decoded bytes as they are asked for.
    InputStream open(Slice body) {
        return switch (this) {
            case PLAIN -> body.open();
            case BASE64 -> new Base64Stream(body.open());
            case QUOTED -> new QuotedStream(body);
            case UUENCODE -> new ByteArrayInputStream(Uuencode.decode(body));
        };
    }

    /// The decoded bytes.
    ///
    /// @param most how many of them at most
    byte[] decode(Slice body, int most) {
        try (InputStream in = open(body)) {
            return in.readNBytes(most);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The number of decoded bytes, counted without keeping them.
    long size(Slice body) {
        if (this == PLAIN) {
            return body.length();
        }
        byte[] buffer = new byte[8_192];
        long size = 0;
        try (InputStream in = open(body)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                size += read;
            }
            return size;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package org.xenia.mail.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes that were handed over as a mail, made ready: without what files and old systems put around them.
final class RawMail {

    private RawMail() {}

    /// The mail in its bytes.
    static Slice of(byte[] bytes, MailLimits limits) {
        byte[] mail = lineBreaks(narrow(bytes));
        int start = starts(mail, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (start < mail.length && (mail[start] == '\n' || mail[start] == '\r')) {
            start++;
        }
        return new Slice(mail, start, Math.min(mail.length, Math.max(start, limits.bytes())));
    }

    /// A mail that a program saved as UTF-16.
    private static byte[] narrow(byte[] bytes) {
        boolean little = starts(bytes, 0xFF, 0xFE);
        if (!little && !starts(bytes, 0xFE, 0xFF)) {
            return bytes;
        }
        Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return new String(bytes, 2, bytes.length - 2, charset).getBytes(StandardCharsets.UTF_8);
    }

    /// Lines that end as they did on the old Macintosh, in a mail that knows no others.
    private static byte[] lineBreaks(byte[] bytes) {
        boolean returns = false;
        for (byte b : bytes) {
            if (b == '\n') {
                return bytes;
            }
            returns |= b == '\r';
        }
        if (!returns) {
            return bytes;
        }
        byte[] mended = bytes.clone();
        for (int i = 0; i < mended.length; i++) {
            mended[i] = mended[i] == '\r' ? (byte) '\n' : mended[i];
        }
        return mended;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

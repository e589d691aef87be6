package org.xenia.mail.charset;

import java.nio.charset.Charset;

/// Thai of one byte a letter (TIS 620), which the detector does not know: its marks above and below the line stand only
/// after a consonant or another mark, which other writing does not keep to by chance.
final class Thai {

    /// What a text in this set is read with.
    static final Charset CHARSET = Charset.forName("x-windows-874");

    /// Fewer marks prove nothing.
    private static final int ENOUGH = 3;

    private Thai() {}

    static boolean likely(byte[] bytes) {
        int marks = 0;
        int high = 0;
        int letters = 0;
        int before = 0;
        for (byte b : bytes) {
            int c = b & 0xFF;
            if (c >= 0x80) {
                high++;
                if (c > 0xFB
                        || c == 0xFF
                        || (c > 0xDA && c < 0xDF)
                        || (c < 0xA1 && c != 0x85 && (c < 0x91 || c > 0x97))) {
                    return false;
                }
                if (mark(c)) {
                    if (!mark(before) && (before < 0xA1 || before > 0xCE)) {
                        return false;
                    }
                    marks++;
                }
            } else if (c > 0x3F && before >= 0x80) {
                // Second halves of Chinese characters.
                letters++;
            }
            before = c;
        }
        return marks >= ENOUGH && marks * 10 >= high && letters * 20 <= high;
    }

    private static boolean mark(int c) {
        return c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE);
    }
}

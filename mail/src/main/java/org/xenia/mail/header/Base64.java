package org.xenia.mail.header;

import java.util.Arrays;

/// Base64 as it arrives: with line breaks, junk, missing or misplaced padding, several pieces in a row.
public final class Base64 {

    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            VALUES[alphabet.charAt(i)] = (byte) i;
        }
    }

    private Base64() {}

    /// The six bits of a character, or -1 when it belongs to no alphabet.
    public static int value(int c) {
        return c >= 0 && c < VALUES.length ? VALUES[c] : -1;
    }

    /// The bytes; whatever is not Base64 is passed over.
    public static byte[] decode(String text) {
        byte[] out = new byte[text.length() * 3 / 4 + 3];
        int length = 0;
        int bits = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                // Padding ends a group: encoded pieces may follow each other.
                count = text.charAt(i) == '=' ? 0 : count;
                continue;
            }
            bits = bits << 6 | value;
            count += 6;
            if (count >= 8) {
                count -= 8;
                out[length++] = (byte) (bits >>> count);
            }
        }
        return Arrays.copyOf(out, length);
    }
}

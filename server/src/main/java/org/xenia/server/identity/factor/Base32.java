package org.xenia.server.identity.factor;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// Base 32 as RFC 4648 writes it, without padding: authenticator apps take secrets so.
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /// The text of some bytes.
    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte value : bytes) {
            buffer = ((buffer << Byte.SIZE) | (value & 0xFF)) & 0xFFFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((buffer << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /// The bytes of a text of ours.
    public static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = ALPHABET.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("not base 32");
            }
            buffer = ((buffer << BITS) | value) & 0xFFFF;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write((buffer >> bits) & 0xFF);
            }
        }
        return bytes.toByteArray();
    }
}

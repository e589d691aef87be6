package org.xenia.language.redact;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// The checks of Bitcoin addresses: Base58Check, and Bech32 and Bech32m (BIP 173, BIP 350).
final class Wallets {

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BYTES = 25;

    private Wallets() {}

    static boolean base58(String word) {
        BigInteger number = BigInteger.ZERO;
        for (int index = 0; index < word.length(); index++) {
            int value = BASE58.indexOf(word.charAt(index));
            if (value < 0) {
                return false;
            }
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(value));
        }
        byte[] bytes = new byte[BYTES];
        byte[] raw = number.toByteArray();
        int skip = raw[0] == 0 ? 1 : 0;
        if (raw.length - skip > BYTES) {
            return false;
        }
        System.arraycopy(raw, skip, bytes, BYTES - raw.length + skip, raw.length - skip);
        byte[] check = sha256(sha256(Arrays.copyOf(bytes, BYTES - 4)));
        return Arrays.equals(Arrays.copyOf(check, 4), Arrays.copyOfRange(bytes, BYTES - 4, BYTES));
    }

    static boolean bech32(String word, String prefix) {
        if (!word.startsWith(prefix + "1")) {
            return false;
        }
        int check = 1;
        for (int index = 0; index < prefix.length(); index++) {
            check = step(check, prefix.charAt(index) >> 5);
        }
        check = step(check, 0);
        for (int index = 0; index < prefix.length(); index++) {
            check = step(check, prefix.charAt(index) & 31);
        }
        for (int index = prefix.length() + 1; index < word.length(); index++) {
            int value = BECH32.indexOf(word.charAt(index));
            if (value < 0) {
                return false;
            }
            check = step(check, value);
        }
        return check == 1 || check == 0x2bc830a3;
    }

    private static int step(int check, int value) {
        int top = check >>> 25;
        int next = (check & 0x1ffffff) << 5 ^ value;
        for (int bit = 0; bit < GENERATOR.length; bit++) {
            next ^= (top >>> bit & 1) == 1 ? GENERATOR[bit] : 0;
        }
        return next;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}

package org.xenia.server.desk.push;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.Validation;

/// What a browser gave so that only it can read what is sent to it: its public key (`p256dh`, 65 bytes) and a
/// secret (`auth`, 16 bytes).
@SuppressWarnings("ArrayRecordComponent") // never compared
public record BrowserKeys(byte[] publicKey, byte[] secret) {

    private static final int SECRET = 16;

    /// Reads the two from a request; null when one is wrong, and then the error is noted.
    public static @Nullable BrowserKeys read(
            Validation validation, @Nullable String publicKey, @Nullable String secret) {
        byte[] key = decode(publicKey);
        byte[] auth = decode(secret);
        boolean sound = isKey(key);
        validation.check(sound, "/keys/p256dh", "push_key");
        validation.check(auth.length == SECRET, "/keys/auth", "push_key");
        return sound && auth.length == SECRET ? new BrowserKeys(key, auth) : null;
    }

    private static boolean isKey(byte[] key) {
        try {
            Curve.publicKey(key);
            return true;
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private static byte[] decode(@Nullable String text) {
        try {
            return text == null || text.length() > 200
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(text.strip());
        } catch (IllegalArgumentException nonsense) {
            return new byte[0];
        }
    }
}

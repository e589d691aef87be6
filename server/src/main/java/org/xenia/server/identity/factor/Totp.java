package org.xenia.server.identity.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time passwords as RFC 6238 has them, with what every app supports: HMAC-SHA-1, six digits,
/// steps of 30 seconds. SHA-1 is safe here: the attacks on it find collisions, and an HMAC does not mind them.
public final class Totp {

    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    /// Steps before and after the present one that are taken: clocks of telephones differ.
    private static final int TOLERANCE = 1;

    private Totp() {}

    /// The code of a time step (RFC 4226, section 5.3).
    public static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int binary = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7FFF_FFFF;
        return String.format(Locale.ROOT, "%06d", binary % MODULUS);
    }

    /// The time step of an instant.
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /// The step to which a code belongs, if it is one of those around `now`.
    static OptionalLong match(byte[] secret, String code, Instant now) {
        long present = step(now);
        return LongStream.rangeClosed(present - TOLERANCE, present + TOLERANCE)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.xenia.server.channel.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Random texts that nobody can guess, and the hash under which those that are secret are kept.
final class RandomKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomKey() {}

    /// A prefix and this many random bytes in letters that need no escaping in an address.
    static String create(String prefix, int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /// SHA-256. A plain hash suffices for a random text: nobody can try them all.
    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

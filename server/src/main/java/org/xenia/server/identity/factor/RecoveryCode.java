package org.xenia.server.identity.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.xenia.server.identity.secret.OpaqueSecret;

/// A code on paper that stands in once for a lost telephone: 80 random bits in four groups.
record RecoveryCode(String text) {

    static final int COUNT = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 10;

    static List<RecoveryCode> create() {
        return IntStream.range(0, COUNT).mapToObj(number -> next()).toList();
    }

    /// Reads what somebody typed: case and dashes do not matter.
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }

    String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    byte[] hash() {
        return OpaqueSecret.hash("recovery " + text);
    }

    private static RecoveryCode next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return typed(Base32.encode(bytes));
    }
}

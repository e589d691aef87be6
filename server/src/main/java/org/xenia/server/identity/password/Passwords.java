package org.xenia.server.identity.password;

import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.settings.Secret;

/// Turns passwords into what may be stored, and compares.
///
/// Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the first choice of OWASP's password storage
/// sheet: graphics cards gain little where every guess needs memory, and unlike bcrypt it reads all of a long
/// password in any script. It runs in Java; nothing native has to be there.
@Component
public final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIBIBYTES, PASSES);

    // As many at once as there are processors: a flood of sign-ins waits instead of filling the memory.
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    // Compared with when there is no account, so that an unknown address takes as long as a known one. No password is
    // known to have this hash, and none needs to: computing one at the start would cost every start a tenth of a
    // second.
    private static final String NOBODY = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(MEMORY_KIBIBYTES, PASSES, LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));

    /// What is stored of a password.
    public String hash(Secret password) {
        places.acquireUninterruptibly();
        try {
            return encoder.encode(normal(password));
        } finally {
            places.release();
        }
    }

    /// True when the password is the one that was stored. Takes the same time for none.
    public boolean matches(Secret password, @Nullable String stored) {
        places.acquireUninterruptibly();
        try {
            boolean same = encoder.matches(normal(password), stored == null ? NOBODY : stored);
            return same && stored != null;
        } finally {
            places.release();
        }
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    // One keyboard writes é as one character, another as two; full-width letters come from input methods.
    private static String normal(Secret password) {
        return Normalizer.normalize(password.reveal(), Normalizer.Form.NFKC);
    }
}

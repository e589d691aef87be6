package org.xenia.server.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes identifiers: UUIDv7 (RFC 9562), which sort by the time they were made and cannot be guessed.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /// A new identifier. Within one process they never go back in time, so that rows made one after the
    /// other sort so.
    public static UUID next() {
        return at(Clock.systemUTC().millis());
    }

    private static UUID at(long millis) {
        // 48 bits of milliseconds and 12 bits of sequence in one number that only grows.
        long stamp = LAST.accumulateAndGet(millis << 12, (last, now) -> Math.max(last + 1, now));
        long high = (stamp >>> 12) << 16 | 0x7000L | (stamp & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

package org.xenia.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what happens on other threads. The limit is so long that it only ends a test that would hang.
public final class Await {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Await() {}

    /// The first value that is as wanted.
    public static <T> T until(Supplier<T> value, Predicate<T> wanted) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            T now = value.get();
            if (wanted.test(now)) {
                return now;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain; last seen: " + now);
            }
            rest();
        }
    }

    /// Returns once it is true.
    public static void until(Supplier<Boolean> condition) {
        until(condition, Boolean::booleanValue);
    }

    private static void rest() {
        try {
            // Nothing counts this down: an interruptible rest of a moment between two looks.
            boolean never = new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
            if (never) {
                throw new IllegalStateException("impossible");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

package org.xenia.server.channel.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// How long is waited before a message is tried again, and before a failing provider is asked again.
public final class BackOff {

    /// The waits after each failed try, together about 28 hours; after the last one the message is given
    /// up.
    public static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(16));

    /// So many failures in a row open the breaker of a channel.
    static final int BREAKS_AT = 10;

    /// For so long a provider may ask to be left alone before its messages are given up.
    static final Duration LONGEST_PATIENCE = Duration.ofDays(3);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private BackOff() {}

    /// @param attempt the one that failed, from 1 to the number of waits
    static Duration after(int attempt) {
        return jitter(WAITS.get(attempt - 1));
    }

    /// The pause of a channel after so many failures in a row, at least [#BREAKS_AT]: it doubles from
    /// failure to failure.
    static Duration pause(int failures) {
        int doublings = Math.min(failures - BREAKS_AT, 10);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return jitter(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /// Up to a fifth longer, so that what failed together is not tried together.
    static Duration jitter(Duration wait) {
        return wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 5 + 1));
    }
}

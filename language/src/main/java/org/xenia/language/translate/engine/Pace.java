package org.xenia.language.translate.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/// Time as the engines' order needs it: the hour, a pause, and chance. A test brings its own and never sleeps.
public interface Pace {

    /// The present.
    Instant now();

    /// Waits.
    void pause(Duration duration) throws InterruptedException;

    /// A number from 0 inclusive to 1 exclusive, to spread retries of many callers.
    double chance();

    /// The machine's clock and sleep.
    static Pace system() {
        Clock clock = Clock.systemUTC();
        return new Pace() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                Thread.sleep(duration);
            }

            @Override
            public double chance() {
                return ThreadLocalRandom.current().nextDouble();
            }
        };
    }
}

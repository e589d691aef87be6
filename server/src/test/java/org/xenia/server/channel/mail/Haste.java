package org.xenia.server.channel.mail;

import java.time.Duration;

/// How often a mailbox may be hurried: at once, and then with pauses that double.
final class Haste {

    private static final Duration LONGEST = Duration.ofSeconds(16);

    private Duration pause = Duration.ofSeconds(1);
    private long last = System.nanoTime() - LONGEST.toNanos();

    /// Whether it is time again; then the next pause begins.
    synchronized boolean isDue() {
        if (System.nanoTime() - last < pause.toNanos()) {
            return false;
        }
        last = System.nanoTime();
        pause = pause.compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        return true;
    }
}

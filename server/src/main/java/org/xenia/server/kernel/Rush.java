package org.xenia.server.kernel;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/// Knows whether more is handed in than can be worked through at once: over a hundred messages a second. What nobody
/// waits for gives way to a rush for ten seconds; one that lasts longer has to share.
@Component
public class Rush {

    private static final int MANY = 10;
    private static final long WITHIN = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);
    private static final long OVER = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLongArray last = new AtomicLongArray(MANY);
    private final AtomicLong count = new AtomicLong();
    private volatile long began = System.nanoTime() - LONGEST;
    private volatile long seen = System.nanoTime() - LONGEST;

    Rush() {
        for (int i = 0; i < MANY; i++) {
            last.set(i, began);
        }
    }

    /// Something is handed in by somebody who waits for the answer.
    public void handedIn() {
        long now = System.nanoTime();
        int place = (int) (count.getAndIncrement() % MANY);
        long before = last.getAndSet(place, now);
        if (now - before < WITHIN) {
            if (now - seen > OVER) {
                began = now;
            }
            seen = now;
        }
    }

    /// Returns once the rush is over, or has lasted so long that it has to share.
    void giveWay() {
        long now = System.nanoTime();
        while (now - seen < WITHIN && now - began < LONGEST) {
            LockSupport.parkNanos(WITHIN / 4);
            now = System.nanoTime();
        }
    }
}

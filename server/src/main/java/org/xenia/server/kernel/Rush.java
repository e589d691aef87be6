package org.xenia.server.kernel;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Knows whether more is handed in than can be worked through at once: over a hundred messages a second. Work that
/// nobody waits for gives way to a rush for ten seconds; one that lasts longer has to share.
@Component
public class Rush {

    private static final int MANY = 10;
    private static final long WITHIN = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);
    private static final long REST = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanoTime;
    /// When the last ones were handed in, each in the place of the one before those.
    private final AtomicLongArray last = new AtomicLongArray(MANY);
    private final AtomicLong count = new AtomicLong();
    private volatile long began;
    private volatile long seen;

    @Autowired
    Rush() {
        this(System::nanoTime);
    }

    /// @param nanoTime a clock that only moves on
    Rush(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        long before = nanoTime.getAsLong() - LONGEST;
        for (int i = 0; i < MANY; i++) {
            last.set(i, before);
        }
        began = before;
        seen = before;
    }

    /// Something is handed in by somebody who waits for the answer.
    public void handedIn() {
        long now = nanoTime.getAsLong();
        long before = last.getAndSet((int) (count.getAndIncrement() % MANY), now);
        if (now - before < WITHIN) {
            if (now - seen > REST) {
                began = now;
            }
            seen = now;
        }
    }

    /// Whether work that nobody waits for gives way now.
    boolean isOn() {
        long now = nanoTime.getAsLong();
        return now - seen < WITHIN && now - began < LONGEST;
    }

    /// Returns once nothing has to be given way to.
    void giveWay() {
        while (isOn()) {
            LockSupport.parkNanos(WITHIN / 4);
        }
    }
}

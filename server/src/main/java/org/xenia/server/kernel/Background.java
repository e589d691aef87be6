package org.xenia.server.kernel;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Work that nobody waits for takes turns, so that half of the processors, and with them the database, stay free
/// for those who do wait: in a rush messages are accepted first and read for language and mood a moment later.
@Component
public class Background {

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    Background() {}

    /// Does a short piece of work when it is its turn. Pieces must not lie within each other, and must not wait
    /// for anything but the database.
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /// Does a short piece of work when it is its turn.
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}

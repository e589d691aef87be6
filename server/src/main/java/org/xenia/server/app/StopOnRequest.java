package org.xenia.server.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.xenia.server.kernel.database.DatabaseStart;

/// Stops a server when its process is asked to end, in whatever state of its start or life that finds it.
///
/// It stands in for Spring's own hook: of two threads that close one context at the same time, one interrupts
/// the other while that waits for the database to stop, and the database then outlives the process.
final class StopOnRequest {

    private final Thread thread;
    private final Runnable stopped;
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable DatabaseStart database;
    private boolean begun;

    private StopOnRequest(Runnable stopped) {
        this.stopped = stopped;
        this.thread = new Thread(this::stop, "stop");
    }

    /// Waits for the request from now on.
    ///
    /// @param stopped what is done once everything is stopped
    static StopOnRequest register(Runnable stopped) {
        StopOnRequest stop = new StopOnRequest(stopped);
        Runtime.getRuntime().addShutdownHook(stop.thread);
        return stop;
    }

    /// Begins what will have to be stopped, unless the request came first.
    ///
    /// @throws CannotStart when it did
    synchronized DatabaseStart begin(ConfigurableApplicationContext starting, Supplier<DatabaseStart> start) {
        if (begun) {
            throw new CannotStart("asked to stop before anything was started");
        }
        context = starting;
        database = start.get();
        return database;
    }

    /// Stops the database of a start that failed.
    void closeDatabase() {
        DatabaseStart started;
        synchronized (this) {
            started = database;
        }
        if (started != null) {
            started.close();
        }
    }

    /// No longer waits for the request. When that has come already, answers only once everything is
    /// stopped: what went wrong meanwhile is no failure that anybody needs to hear of.
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException ending) {
            awaitStop();
        }
    }

    private void stop() {
        ConfigurableApplicationContext started;
        synchronized (this) {
            begun = true;
            started = context;
        }
        try {
            if (started != null) {
                started.close();
            }
        } finally {
            closeDatabase();
            stopped.run();
        }
    }

    private void awaitStop() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.xenia.language.translate.engine.apertium;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The running pipelines of one direction, at most a few.
final class Pipelines implements AutoCloseable {

    private final List<List<String>> commands;
    private final Semaphore turns;
    private final BlockingDeque<Pipeline> idle = new LinkedBlockingDeque<>();
    private volatile boolean closed;

    Pipelines(List<List<String>> commands, int most) {
        this.commands = commands;
        this.turns = new Semaphore(most, true);
    }

    /// Translates with an idle pipeline or a new one.
    ///
    /// @throws IOException when it breaks, or no pipeline is free in time
    String translate(String text, Duration timeout) throws IOException {
        acquire(timeout);
        try {
            Pipeline pipeline = take();
            try {
                String translated = pipeline.translate(text, timeout);
                idle.addFirst(pipeline);
                return translated;
            } catch (IOException broken) {
                pipeline.close();
                throw broken;
            }
        } finally {
            turns.release();
            if (closed) {
                closeIdle();
            }
        }
    }

    private void acquire(Duration timeout) throws IOException {
        try {
            if (!turns.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("no pipeline is free");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private Pipeline take() throws IOException {
        for (Pipeline pipeline = idle.pollFirst(); pipeline != null; pipeline = idle.pollFirst()) {
            if (pipeline.alive()) {
                return pipeline;
            }
            pipeline.close();
        }
        return Pipeline.start(commands);
    }

    @Override
    public void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (Pipeline pipeline = idle.pollFirst(); pipeline != null; pipeline = idle.pollFirst()) {
            pipeline.close();
        }
    }
}

package org.xenia.server.kernel.event;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs every reader of the log, each on a thread of its own.
@Component
public class Readers implements SmartLifecycle {

    private final List<EventReader> readers;
    private final ReaderStore store;
    private final LogTail log;
    private final List<ReaderRun> runs = new CopyOnWriteArrayList<>();

    Readers(List<EventReader> readers, ReaderStore store, LogTail log) {
        this.readers = List.copyOf(readers);
        this.store = store;
        this.log = log;
    }

    @Override
    public void start() {
        for (EventReader reader : readers) {
            ReaderRun run = new ReaderRun(reader, store, log);
            runs.add(run);
            run.start();
        }
    }

    @Override
    public void stop() {
        runs.forEach(ReaderRun::stop);
        runs.clear();
    }

    @Override
    public boolean isRunning() {
        return !runs.isEmpty();
    }

    /// The reader with this name, unless this release no longer has it.
    Optional<EventReader> find(String name) {
        return readers.stream().filter(reader -> reader.name().equals(name)).findFirst();
    }
}

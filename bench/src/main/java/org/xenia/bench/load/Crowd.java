package org.xenia.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several workers that do the same thing side by side until all are done.
public final class Crowd {

    private Crowd() {}

    /// What one worker does.
    public interface Work<T> {
        /// Works.
        ///
        /// @param worker from 0
        T work(int worker) throws Exception;
    }

    /// Starts so many workers and waits for all of them.
    ///
    /// @throws Exception what the first worker that failed threw
    public static <T> List<T> run(int workers, Work<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                int worker = i;
                running.add(threads.submit(() -> work.work(worker)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}

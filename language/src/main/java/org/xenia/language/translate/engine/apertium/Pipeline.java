package org.xenia.language.translate.engine.apertium;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The programs of one direction, kept running: a text costs a few milliseconds instead of a start of a dozen
/// programs.
///
/// Serves one caller at a time. After any failure it is broken and must be closed.
final class Pipeline implements AutoCloseable {

    private final List<Process> processes;

    private Pipeline(List<Process> processes) {
        this.processes = processes;
    }

    static Pipeline start(List<List<String>> commands) throws IOException {
        List<ProcessBuilder> builders = commands.stream().map(Pipeline::builder).toList();
        return new Pipeline(ProcessBuilder.startPipeline(builders));
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /// Translates one text. The caller keeps it below the size of a pipe's buffer, so that writing cannot
    /// block.
    ///
    /// @throws IOException when a program has ended or does not answer in time
    String translate(String text, Duration timeout) throws IOException {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread.startVirtualThread(() -> exchange(StreamText.encode(text), answer));
        try {
            return StreamText.decode(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS), text);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException("the pipeline is broken", failure);
        }
    }

    private void exchange(String stream, CompletableFuture<String> answer) {
        try {
            OutputStream stdin = processes.getFirst().getOutputStream();
            stdin.write(stream.getBytes(StandardCharsets.UTF_8));
            stdin.write(0);
            stdin.flush();
            InputStream stdout = processes.getLast().getInputStream();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int next = stdout.read(); next != 0; next = stdout.read()) {
                if (next < 0) {
                    throw new IOException("a program has ended");
                }
                bytes.write(next);
            }
            answer.complete(bytes.toString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            answer.completeExceptionally(broken);
        }
    }

    boolean alive() {
        return processes.stream().allMatch(Process::isAlive);
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}

package org.xenia.server.app.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.xenia.server.TestBrowser;
import tools.jackson.databind.json.JsonMapper;

/// The real server as a process of its own, as an operator starts it, so that it can be killed as one.
///
/// @param uri where it serves
record ChildServer(Process process, URI uri, Path data) {

    /// Starts it on a data directory and answers once it serves.
    static ChildServer start(Path data, String... more) throws IOException {
        Process process = launch(data, more);
        // Closing this reader would close the pipe, and a server that prints would then fail.
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the server ended: " + log(data));
        }
        String api = JsonMapper.shared().readTree(line).get("api").stringValue();
        return new ChildServer(process, URI.create(api.substring(0, api.indexOf("/api/v1"))), data);
    }

    /// Starts the process without waiting for anything.
    static Process launch(Path data, String... more) throws IOException {
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.xenia.server.app.Xenia"));
        command.addAll(List.of("run", "--json", "--port", "0", "--data-dir", data.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolve("stderr.txt").toFile()))
                .start();
    }

    TestBrowser browser() {
        return TestBrowser.at(uri);
    }

    /// The process of the database's first process.
    ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
    }

    /// Ends it like a power cut would: no chance to tidy up.
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Ends it as an operator does.
    void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.onExit().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String log(Path data) throws IOException {
        return Files.readString(data.resolve("stderr.txt"));
    }
}

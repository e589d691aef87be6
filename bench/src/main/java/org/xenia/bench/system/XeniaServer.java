package org.xenia.bench.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/// The server as people run it: a process of its own, started by the script, on its embedded database.
public final class XeniaServer implements AutoCloseable {

    private final Process process;
    private final InetSocketAddress address;
    private final Path data;
    private final long readyNanoseconds;

    private XeniaServer(Process process, InetSocketAddress address, Path data, long readyNanoseconds) {
        this.process = process;
        this.address = address;
        this.data = data;
        this.readyNanoseconds = readyNanoseconds;
    }

    /// Starts it and waits until it says that it serves. Its log goes to `server.log` in the data directory.
    ///
    /// @param classPath of a server that was only compiled; empty starts the packaged one
    /// @param more settings for it
    public static XeniaServer start(Path data, String classPath, String... more) throws IOException {
        List<String> command = new ArrayList<>(command(classPath));
        command.addAll(List.of("run", "--json", "--port", "0", "--data-dir", data.toString()));
        command.addAll(List.of(more));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server.log").toFile()))
                .start();
        // A measurement that is broken off leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader reader = process.inputReader();
        String line = reader.readLine();
        long ready = System.nanoTime() - began;
        if (line == null) {
            throw new IOException("the server did not start; " + data.resolve("server.log") + " says why");
        }
        URI api = URI.create(JsonMapper.shared().readTree(line).get("api").stringValue());
        return new XeniaServer(
                process, new InetSocketAddress(InetAddress.getLoopbackAddress(), api.getPort()), data, ready);
    }

    private static List<String> command(String classPath) {
        Path home = Path.of(System.getProperty("xenia.home", "."));
        if (classPath.isEmpty()) {
            return List.of(home.resolve("xenia").toAbsolutePath().toString());
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-Xms48m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xss512k"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-Dxenia.home=" + home));
        command.addAll(List.of("-Dxenia.models=" + System.getProperty("xenia.models", "")));
        command.addAll(List.of("-cp", classPath, "org.xenia.server.app.Xenia"));
        return command;
    }

    /// Where it listens.
    public InetSocketAddress address() {
        return address;
    }

    /// From the call of the script to the line that says it serves.
    public double secondsToReady() {
        return readyNanoseconds / 1e9;
    }

    /// Its process and those of its database.
    public List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>();
        all.add(process.toHandle());
        process.toHandle().descendants().forEach(all::add);
        return all;
    }

    /// Its database.
    public Database database() throws IOException {
        return Database.of(data);
    }

    /// Holds the process still, so that what follows has the machine for itself; `false` lets it go on.
    public void hold(boolean still) throws IOException, InterruptedException {
        new ProcessBuilder("kill", still ? "-STOP" : "-CONT", Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /// Ends it like a power cut would: no chance to tidy up.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

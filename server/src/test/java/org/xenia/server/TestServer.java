package org.xenia.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.xenia.server.app.Server;
import org.xenia.server.kernel.file.StandInScanner;
import org.xenia.server.kernel.settings.SettingsReader;

/// The real server on the real embedded PostgreSQL, started once for all tests of a JVM and stopped with it.
/// Each test class makes a company of its own ([#company()]), so that tests do not disturb each other.
public final class TestServer {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final Server server;

    private TestServer(Server server) {
        this.server = server;
    }

    /// The server of this run.
    public static TestServer get() {
        return Shared.INSTANCE;
    }

    /// A server of its own with an empty database, for tests that need the first start. The caller closes it.
    ///
    /// @param name of its directory under `target`
    public static Server startEmpty(String name, String... arguments) {
        Path data = Path.of("target", name).toAbsolutePath();
        empty(data);
        List<String> all = Stream.concat(
                        Stream.of("--port", "0", "--data-dir", data.toString(), "--allow-private-urls"),
                        Stream.of(arguments))
                .toList();
        return Server.start(SettingsReader.read(all, Map.of()));
    }

    /// A bean of the application.
    public <T> T bean(Class<T> type) {
        return server.bean(type);
    }

    /// The full address of a path.
    public URI uri(String path) {
        return uri(server, path);
    }

    static URI uri(Server server, String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /// A browser that nobody has signed in with.
    public TestBrowser browser() {
        return new TestBrowser(uri(""));
    }

    /// A browser of a server of its own.
    public static TestBrowser browser(Server server) {
        return new TestBrowser(uri(server, ""));
    }

    /// A new company with one administrator.
    public TestCompany company() {
        return TestCompany.found(this, "company" + ADDRESSES.incrementAndGet() + "-" + System.nanoTime());
    }

    // The unpacked programs stay: they are most of the time a start takes.
    private static void empty(Path data) {
        try (Stream<Path> all = Files.exists(data) ? Files.walk(data) : Stream.empty()) {
            for (Path path : all.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(data) && !path.startsWith(data.resolve("postgres")))
                    .toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new IllegalStateException("cannot empty " + data, failed);
        }
        emptyDatabase(data.resolve("postgres"));
    }

    private static void emptyDatabase(Path postgres) {
        try (Stream<Path> all = Files.exists(postgres) ? Files.walk(postgres) : Stream.empty()) {
            for (Path path : all.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(postgres)
                            && !postgres.relativize(path).getName(0).toString().startsWith("postgres-"))
                    .toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new IllegalStateException("cannot empty " + postgres, failed);
        }
    }

    private static final class Shared {
        private static final TestServer INSTANCE = new TestServer(startEmpty(
                "test-server-" + System.getProperty("xenia.fork", "1"),
                "--languagetool-url",
                StandInLanguageTool.shared().address().toString(),
                "--clamav",
                "127.0.0.1:" + StandInScanner.shared().address().getPort()));
    }
}

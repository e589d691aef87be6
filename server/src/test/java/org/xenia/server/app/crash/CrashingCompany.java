package org.xenia.server.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;

/// A company on a server of its own that is killed and started again on the same data.
final class CrashingCompany {

    private static final String EMAIL = "ada@crash.example";
    private static final String PASSWORD = "hospitality to strangers";

    /// Where PostgreSQL notes on which port it listens.
    private static final int PORT_LINE = 3;

    private final Path data;
    private final List<String> arguments;
    private ChildServer server;
    private TestBrowser staff;

    private CrashingCompany(Path data, List<String> arguments) throws IOException {
        this.data = data;
        this.arguments = arguments;
        empty(data);
        start();
    }

    /// Starts a server on an empty database and founds the company.
    ///
    /// @param name of the data directory under `target`
    static CrashingCompany found(String name, String... arguments) throws IOException {
        CrashingCompany company = new CrashingCompany(Path.of("target", name).toAbsolutePath(), List.of(arguments));
        created(company.staff.post(
                "/api/v1/setup",
                Map.of(
                        "company", "Crash Inc",
                        "name", "Ada",
                        "email", EMAIL,
                        "password", PASSWORD,
                        "language", "en",
                        "timeZone", "Europe/London")));
        return company;
    }

    ChildServer server() {
        return server;
    }

    /// A browser in which the administrator is signed in.
    TestBrowser staff() {
        return staff;
    }

    /// Makes a channel.
    ///
    /// @return its id
    String channel(String kind, Map<String, ?> settings) {
        return created(staff.post("/api/v1/channels", Map.of("kind", kind, "name", kind, "settings", settings)))
                .text("/id");
    }

    /// Has the administrator write to a customer.
    ///
    /// @return the id of the message
    String reply(String conversation, String text) {
        return created(staff.post(
                        "/api/v1/conversations/" + conversation + "/replies",
                        Map.of(
                                "text",
                                text,
                                "language",
                                "en",
                                "translate",
                                false,
                                "override",
                                "The words do not matter here.")))
                .text("/id");
    }

    /// Ends the server like a power cut would, and starts it again.
    void crash() throws IOException {
        kill();
        restart();
    }

    void kill() {
        server.kill();
    }

    void restart() throws IOException {
        start();
        staff.signIn(EMAIL, PASSWORD);
    }

    /// Changes rows of the running database, past the server: time that a test does not wait for.
    void update(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:"
                                + Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                                        .get(PORT_LINE) + "/postgres",
                        "xenia",
                        Files.readString(data.resolve("postgres/password")).strip());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Ends the server as an operator does.
    void stop() {
        server.stop();
    }

    /// Starts another server on the same data.
    Process launchSecond() throws IOException {
        return ChildServer.launch(data);
    }

    /// All that the servers wrote to standard error.
    String log() throws IOException {
        return ChildServer.log(data);
    }

    private void start() throws IOException {
        server = ChildServer.start(data, arguments.toArray(String[]::new));
        staff = server.browser();
    }

    static TestAnswer created(TestAnswer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    // The unpacked programs stay: unpacking them is most of the time a first start takes.
    private static void empty(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(data) && !path.equals(data.resolve("postgres")))
                    .filter(path -> !path.toString().contains("postgres-"))
                    .toList()) {
                Files.delete(path);
            }
        }
    }
}

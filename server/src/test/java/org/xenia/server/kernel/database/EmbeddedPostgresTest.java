package org.xenia.server.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.server.Await;

/// Our own launcher of the embedded PostgreSQL: safe settings, recovery, and life after being killed. These tests run
/// as whoever runs them, root included.
class EmbeddedPostgresTest {

    private static final Path DIRECTORY = Path.of("target", "postgres-test").toAbsolutePath();
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startAfterAProcessThatWasKilled() throws Exception {
        empty(DIRECTORY);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PostgresChild.class.getName(),
                        DIRECTORY.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long leftover;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String pid = lines.lines()
                    .filter(line -> line.matches("\\d+"))
                    .findFirst()
                    .orElseThrow();
            leftover = Long.parseLong(pid);
        }
        child.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(leftover))
                .as("the database outlives its killed parent")
                .isPresent();

        postgres = EmbeddedPostgres.start(DIRECTORY);

        assertThat(ProcessHandle.of(leftover))
                .as("and is stopped by the next start")
                .isEmpty();
    }

    @AfterAll
    static void stopForGood() {
        long pid = postgres.pid();
        postgres.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(postgres.address().answers())
                .as("one that is closed is not started again")
                .isFalse();
    }

    @Test
    void whatWasCommittedBeforeTheKillIsThereAndNothingElse() throws SQLException {
        assertThat(value("select string_agg(word, ',') from kept")).isEqualTo("committed");
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "password_encryption, scram-sha-256"
    })
    void runsSafely(String setting, String wanted) throws SQLException {
        assertThat(value("show " + setting)).isEqualTo(wanted);
    }

    @Test
    void sortsByTheRulesOfUnicodeForAllLanguages() throws SQLException {
        assertThat(
                        value(
                                "select format('%s %s', datlocprovider, datlocale) from pg_database where datname = 'postgres'"))
                .isEqualTo("i und");
        assertThat(value("select string_agg(w, '' order by w) from unnest(array['z','ä','b','A']) w"))
                .isEqualTo("Aäbz");
    }

    @Test
    void aPasswordIsNeededAndItIsNotEasy() throws IOException {
        DatabaseAddress address = postgres.address();

        assertThat(address.password().reveal()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Files.getPosixFilePermissions(DIRECTORY.resolve("password"))).hasSize(2);
        for (String wrong : List.of("", "postgres", "xenia")) {
            assertThatThrownBy(() -> DriverManager.getConnection(address.url(), address.user(), wrong))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void killedItComesBackOnTheSamePortWithWhatWasCommitted() throws SQLException {
        execute("create table if not exists survivors (word text)");
        execute("insert into survivors values ('one')");
        String before = value("select count(*) from survivors");
        long pid = postgres.pid();

        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        Await.until(() -> postgres.pid() != pid && postgres.address().answers());
        assertThat(value("select count(*) from survivors")).isEqualTo(before);
    }

    @Test
    void aDatabaseOfAnotherMajorReleaseIsLeftAlone() throws IOException {
        Path other = Path.of("target", "postgres-old").toAbsolutePath();
        empty(other);
        Files.createDirectories(other.resolve("data"));
        Files.writeString(other.resolve("data/PG_VERSION"), "9\n");
        Path home = DIRECTORY.resolve("postgres-" + PostgresVersion.read());
        Files.createSymbolicLink(other.resolve(home.getFileName()), home);

        assertThatThrownBy(() -> EmbeddedPostgres.start(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PostgreSQL 9");
    }

    private static String value(String query) throws SQLException {
        try (Connection connection = open();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String command) throws SQLException {
        try (Connection connection = open();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Connection open() throws SQLException {
        DatabaseAddress address = postgres.address();
        return DriverManager.getConnection(
                address.url(), address.user(), address.password().reveal());
    }

    // The unpacked programs stay: unpacking them is most of the time a first start takes.
    private static void empty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(directory) && !path.toString().contains("/postgres-test/postgres-"))
                    .toList()) {
                Files.delete(path);
            }
        }
    }
}

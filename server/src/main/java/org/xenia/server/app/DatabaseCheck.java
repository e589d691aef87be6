package org.xenia.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.xenia.server.kernel.database.EmbeddedPostgres;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Settings;

/// Whether the database that a start would use can be used: the embedded one by its binaries, or by asking
/// it while it runs; one given by address by asking it.
final class DatabaseCheck {

    private static final int OLDEST = 150_000;

    private DatabaseCheck() {}

    static List<Finding> findings(Settings settings) {
        if (!settings.embeddedDatabase()) {
            return ask(
                    Objects.requireNonNull(settings.databaseUrl()),
                    Objects.requireNonNullElse(settings.databaseUser(), "xenia"),
                    Objects.requireNonNullElse(settings.databasePassword(), new Secret("")));
        }
        if (!EmbeddedPostgres.isAvailable()) {
            return List.of(Finding.missing(
                    "Database",
                    "no embedded PostgreSQL for this machine; name a PostgreSQL 15 or newer with --database-url"));
        }
        Path directory = settings.dataDir().resolve("postgres");
        if (!DataDirectory.isHeld(settings.dataDir())) {
            String state = Files.exists(directory.resolve("data/PG_VERSION")) ? "at rest" : "made at the first start";
            return List.of(
                    Finding.ok("Database", "embedded PostgreSQL, " + state),
                    Finding.optional("Engines", "known while Xenia runs"));
        }
        try {
            String port =
                    Files.readAllLines(directory.resolve("data/postmaster.pid")).get(3);
            String password = Files.readString(directory.resolve("password")).trim();
            return ask("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "xenia", new Secret(password));
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            return List.of(Finding.missing("Database", "the embedded PostgreSQL is not running: " + unreadable));
        }
    }

    private static List<Finding> ask(String url, String user, Secret password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password.reveal());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement()) {
            List<Finding> findings = new ArrayList<>();
            findings.add(version(statement));
            if (!truth(statement, "select exists (select from pg_collation where collprovider = 'i')")) {
                findings.add(Finding.missing("Collation", "this PostgreSQL was built without ICU; use one with it"));
            }
            if (!truth(statement, "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")) {
                findings.add(
                        Finding.missing("Rights", user + " may not create roles: alter role " + user + " createrole"));
            }
            findings.add(engines(statement));
            return findings;
        } catch (SQLException refused) {
            return List.of(Finding.missing("Database", "does not answer: " + refused.getMessage()));
        }
    }

    private static Finding version(Statement statement) throws SQLException {
        int number = Integer.parseInt(text(statement, "show server_version_num"));
        String version = text(statement, "show server_version");
        return number < OLDEST
                ? Finding.missing("Database", "PostgreSQL " + version + " is too old; 15 or newer is needed")
                : Finding.ok("Database", "PostgreSQL " + version + " answers");
    }

    private static Finding engines(Statement statement) throws SQLException {
        if (!truth(statement, "select to_regclass('translation.engine') is not null")) {
            return Finding.optional("Engines", "no outside translation engine is configured");
        }
        String count = text(statement, "select count(*) from translation.engine");
        return count.equals("0")
                ? Finding.optional("Engines", "no outside translation engine is configured")
                : Finding.ok("Engines", count + " translation engines are configured");
    }

    private static boolean truth(Statement statement, String query) throws SQLException {
        return text(statement, query).equals("t");
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}

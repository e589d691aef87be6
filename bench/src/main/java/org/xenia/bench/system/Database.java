package org.xenia.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// The server's own embedded database, entered beside the server as its owner.
///
/// @param url for JDBC
public record Database(String url, String user, String password) {

    /// Reads where the database below a data directory listens.
    static Database of(Path data) throws IOException {
        Path postgres = data.resolve("postgres");
        String port =
                Files.readAllLines(postgres.resolve("data/postmaster.pid")).get(3);
        String password = Files.readString(postgres.resolve("password")).trim();
        return new Database("jdbc:postgresql://127.0.0.1:" + port.trim() + "/postgres", "xenia", password);
    }

    /// A connection that owns everything and sees every workspace.
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// A connection with the rights the server has when it serves a request.
    public Connection openAsServer() throws SQLException {
        Connection connection = open();
        try (var statement = connection.createStatement()) {
            statement.execute("set role xenia_app");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /// Tells an open transaction for which workspace it works, as the server does.
    public static void bind(Connection connection, UUID workspace) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('xenia.workspace', ?, true)")) {
            statement.setString(1, workspace.toString());
            statement.execute();
        }
    }

    /// Reads one number.
    public long number(String sql) throws SQLException {
        try (Connection connection = open();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Runs statements for their effect.
    public void run(String sql) throws SQLException {
        try (Connection connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

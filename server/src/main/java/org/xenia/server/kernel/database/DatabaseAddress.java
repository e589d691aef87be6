package org.xenia.server.kernel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.xenia.server.kernel.settings.Secret;

/// Where a database is and as whom it is opened.
///
/// @param url `jdbc:postgresql://…`
/// @param user the owner of the schemas, who may create roles
/// @param password that user's password
public record DatabaseAddress(String url, String user, Secret password) {

    /// True when a connection can be opened now.
    public boolean answers() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password.reveal());
        properties.setProperty("connectTimeout", "2");
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }
}

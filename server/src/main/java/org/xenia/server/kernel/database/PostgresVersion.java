package org.xenia.server.kernel.database;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// Which PostgreSQL is on the class path; the build writes it down, since the archive itself does not say.
final class PostgresVersion {

    private PostgresVersion() {}

    static String read() throws IOException {
        try (InputStream resource = PostgresVersion.class.getResourceAsStream("/xenia-build.properties")) {
            Properties build = new Properties();
            build.load(resource);
            return build.getProperty("postgres.version");
        }
    }
}

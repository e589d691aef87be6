package org.xenia.server.kernel.settings;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the operator may set about the process as a whole. Everything about the company is set in the
/// console and lives in the database.
///
/// @param host address to listen on
/// @param port port to listen on; 0 picks a free one
/// @param dataDir where everything is kept: database, files, logs, secrets
/// @param databaseUrl `jdbc:postgresql://…` of a PostgreSQL 15 or newer; absent starts the embedded one
/// @param databaseUser user of that database, who may create roles
/// @param databasePassword that user's password
/// @param publicUrl the address under which browsers reach this server, for links in invitations and webhooks
/// @param trustProxy whether `X-Forwarded-For` and `X-Forwarded-Proto` of the peer are believed
/// @param allowPrivateUrls whether addresses that users set (webhooks, engines) may point into the private
/// network
/// @param languageToolUrl a LanguageTool server that checks drafts; absent checks neither spelling nor grammar
/// @param files where files are kept, and who looks into them
/// @param json whether the start is announced as one JSON object on standard output
/// @param logFormat `text` or `json`
public record Settings(
        String host,
        int port,
        Path dataDir,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable Secret databasePassword,
        @Nullable URI publicUrl,
        boolean trustProxy,
        boolean allowPrivateUrls,
        @Nullable URI languageToolUrl,
        FileSettings files,
        boolean json,
        String logFormat) {

    /// Checks the ranges.
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new InvalidSetting("port", "must be between 0 and 65535");
        }
        if (databaseUrl != null && !databaseUrl.startsWith("jdbc:postgresql:")) {
            throw new InvalidSetting("database-url", "must start with jdbc:postgresql:");
        }
        if (!logFormat.equals("text") && !logFormat.equals("json")) {
            throw new InvalidSetting("log-format", "must be text or json");
        }
    }

    /// True when the process brings its own PostgreSQL.
    public boolean embeddedDatabase() {
        return databaseUrl == null;
    }
}

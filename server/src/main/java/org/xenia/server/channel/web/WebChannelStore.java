package org.xenia.server.channel.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.web.WebChannel.Settings;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Vault;

/// The rows of web channels. Every method takes part in the caller's transaction.
@Component
class WebChannelStore {

    private static final String SELECT = """
            select w.*, c.active, k.name as company
              from channel.web w
              join conversation.channel c on c.workspace_id = w.workspace_id and c.id = w.channel_id
              join kernel.workspace k on k.workspace_id = w.workspace_id
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    WebChannelStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(UUID channel, Settings settings) {
        jdbc.sql("""
                        insert into channel.web (channel_id, key, origins, default_language, colour, position,
                                                 identity_required, ask_email)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(channel)
                .param(settings.key())
                .param(settings.origins().toArray(String[]::new))
                .param(settings.defaultLanguage())
                .param(settings.colour())
                .param(settings.position())
                .param(settings.identityRequired())
                .param(settings.askEmail())
                .update();
    }

    void update(UUID channel, Settings settings) {
        jdbc.sql("""
                        update channel.web
                           set origins = ?, default_language = ?, colour = ?, position = ?, identity_required = ?,
                               ask_email = ?
                         where channel_id = ?
                        """)
                .param(settings.origins().toArray(String[]::new))
                .param(settings.defaultLanguage())
                .param(settings.colour())
                .param(settings.position())
                .param(settings.identityRequired())
                .param(settings.askEmail())
                .param(channel)
                .update();
    }

    @Nullable
    WebChannel find(UUID channel) {
        return one(jdbc.sql(SELECT + " where w.channel_id = ?").param(channel));
    }

    /// For use across workspaces: the key says whose it is.
    @Nullable
    WebChannel findByKey(String key) {
        return one(jdbc.sql(SELECT + " where w.key = ?").param(key));
    }

    void keepSecret(UUID channel, Secret secret) {
        jdbc.sql("""
                        insert into channel.web_identity_secret (channel_id, sealed_secret) values (?, ?)
                        on conflict (workspace_id, channel_id) do update
                           set sealed_secret = excluded.sealed_secret, created_at = now()
                        """).param(channel).param(vault.seal(purpose(channel), secret)).update();
    }

    @Nullable
    Secret findSecret(UUID channel) {
        return jdbc.sql("select sealed_secret from channel.web_identity_secret where channel_id = ?")
                .param(channel)
                .query((row, number) -> vault.open(purpose(channel), row.getBytes(1)))
                .optional()
                .orElse(null);
    }

    private static String purpose(UUID channel) {
        return "channel.web_identity_secret " + channel;
    }

    private static @Nullable WebChannel one(JdbcClient.StatementSpec statement) {
        return statement.query((row, number) -> channel(row)).optional().orElse(null);
    }

    private static WebChannel channel(ResultSet row) throws SQLException {
        return new WebChannel(
                row.getObject("channel_id", UUID.class),
                new WorkspaceId(row.getObject("workspace_id", UUID.class)),
                row.getString("company"),
                row.getBoolean("active"),
                new Settings(
                        row.getString("key"),
                        List.of((String[]) row.getArray("origins").getArray()),
                        row.getString("default_language"),
                        row.getString("colour"),
                        row.getString("position"),
                        row.getBoolean("identity_required"),
                        row.getBoolean("ask_email")));
    }
}

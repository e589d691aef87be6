package org.xenia.server.channel.mail.secret;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Vault;

/// The secrets of mailboxes, one for each way in which one is used. They are kept sealed. Every method takes part in
/// the caller's transaction.
@Component
public class MailboxSecrets {

    private final JdbcClient jdbc;
    private final Vault vault;

    MailboxSecrets(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// The secret of a way; null when none is kept.
    public @Nullable Secret find(UUID channel, String way) {
        return jdbc.sql("select sealed from channel.mailbox_secret where channel_id = ? and way = ?")
                .param(channel)
                .param(way)
                .query((row, number) -> vault.open(purpose(channel, way), row.getBytes(1)))
                .optional()
                .orElse(null);
    }

    /// Keeps a secret in place of the one that was there.
    public void keep(UUID channel, String way, Secret secret) {
        jdbc.sql("""
                        insert into channel.mailbox_secret (channel_id, way, sealed) values (?, ?, ?)
                        on conflict (workspace_id, channel_id, way) do update
                           set sealed = excluded.sealed, created_at = now()
                        """)
                .param(channel)
                .param(way)
                .param(vault.seal(purpose(channel, way), secret))
                .update();
    }

    /// Forgets a secret; one that is not there is no error.
    public void forget(UUID channel, String way) {
        jdbc.sql("delete from channel.mailbox_secret where channel_id = ? and way = ?")
                .param(channel)
                .param(way)
                .update();
    }

    private static String purpose(UUID channel, String way) {
        return "channel.mailbox " + way + " " + channel;
    }
}

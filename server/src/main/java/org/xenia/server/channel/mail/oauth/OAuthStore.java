package org.xenia.server.channel.mail.oauth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.secret.MailboxSecrets;
import org.xenia.server.kernel.settings.Secret;

/// The rows of sign-ins of mailboxes, and what providers gave. Every method takes part in the caller's
/// transaction.
@Component
public class OAuthStore {

    static final String CLIENT = "oauth-client";
    static final String REFRESH = "oauth-refresh";
    static final String ACCESS = "oauth-access";

    /// Longer than a provider may take to answer.
    private static final Duration RENEWING = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final MailboxSecrets secrets;

    OAuthStore(JdbcClient jdbc, MailboxSecrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /// How a mailbox signs in; null when by password.
    public @Nullable OAuthSettings find(UUID channel) {
        return jdbc.sql("""
                        select o.*, exists (select from channel.mailbox_secret s
                                             where s.workspace_id = o.workspace_id and s.channel_id = o.channel_id
                                               and s.way = 'oauth-client') as has_secret
                          from channel.mailbox_oauth o where o.channel_id = ?
                        """)
                .param(channel)
                .query((row, number) -> settings(row))
                .optional()
                .orElse(null);
    }

    private static OAuthSettings settings(ResultSet row) throws SQLException {
        return new OAuthSettings(
                row.getString("provider"),
                row.getString("client_id"),
                row.getString("tenant"),
                row.getString("authorization_url"),
                row.getString("token_url"),
                row.getString("scopes"),
                row.getBoolean("has_secret"),
                row.getString("state"));
    }

    /// Keeps how a mailbox signs in; null goes back to passwords and forgets everything.
    ///
    /// @param clientSecret absent keeps the one that is there
    public void keep(UUID channel, @Nullable OAuthSettings wanted, @Nullable String clientSecret) {
        OAuthSettings before = find(channel);
        if (wanted == null) {
            jdbc.sql("delete from channel.mailbox_oauth where channel_id = ?")
                    .param(channel)
                    .update();
            secrets.forget(channel, CLIENT);
            forgetTokens(channel);
            return;
        }
        if (before != null && !before.isSameGrant(wanted)) {
            forgetTokens(channel);
        }
        jdbc.sql("""
                        insert into channel.mailbox_oauth
                               (channel_id, provider, client_id, tenant, authorization_url, token_url, scopes, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (workspace_id, channel_id) do update
                           set provider = excluded.provider, client_id = excluded.client_id, tenant = excluded.tenant,
                               authorization_url = excluded.authorization_url, token_url = excluded.token_url,
                               scopes = excluded.scopes, state = excluded.state
                        """)
                .param(channel)
                .param(wanted.provider())
                .param(wanted.clientId())
                .param(wanted.tenant())
                .param(wanted.authorizationUrl())
                .param(wanted.tokenUrl())
                .param(wanted.scopes())
                .param(wanted.state())
                .update();
        if (clientSecret != null && !clientSecret.isEmpty()) {
            secrets.keep(channel, CLIENT, new Secret(clientSecret));
        }
    }

    /// Somebody has to sign in before mail goes on: the tokens are for other servers, or were never given.
    public void signOut(UUID channel) {
        forgetTokens(channel);
        state(channel, OAuthSettings.SIGNED_OUT);
    }

    /// The provider takes what it gave no more.
    void expire(UUID channel) {
        forgetTokens(channel);
        state(channel, OAuthSettings.EXPIRED);
    }

    private void state(UUID channel, String state) {
        jdbc.sql("update channel.mailbox_oauth set state = ?, refreshing_until = null where channel_id = ?")
                .param(state)
                .param(channel)
                .update();
    }

    /// Keeps what the provider has given. A provider that gives no new token for later means the old one.
    void keep(UUID channel, TokenEndpoint.Tokens tokens) {
        secrets.keep(channel, ACCESS, tokens.access());
        if (tokens.refresh() != null) {
            secrets.keep(channel, REFRESH, tokens.refresh());
        }
        jdbc.sql("""
                        update channel.mailbox_oauth
                           set state = 'signed_in', expires_at = ?, refreshing_until = null where channel_id = ?
                        """)
                .param(Timestamp.from(Instant.now().plus(tokens.lasts())))
                .param(channel)
                .update();
    }

    /// Has the mailbox looked at anew, since signing in has changed what it may do.
    void touch(UUID channel) {
        jdbc.sql("update channel.mailbox set changed_at = now() where channel_id = ?")
                .param(channel)
                .update();
    }

    /// What is known of a token.
    ///
    /// @param access absent when there is none
    record Held(@Nullable Secret access, @Nullable Instant expiresAt, String state) {}

    Optional<Held> findHeld(UUID channel) {
        return jdbc.sql("select state, expires_at from channel.mailbox_oauth where channel_id = ?")
                .param(channel)
                .query((row, number) -> {
                    Timestamp expires = row.getTimestamp("expires_at");
                    return new Held(
                            secrets.find(channel, ACCESS),
                            expires == null ? null : expires.toInstant(),
                            row.getString("state"));
                })
                .optional();
    }

    /// Takes the right to renew: providers that give a new token for later each time take the second use of an old one
    /// for theft. Answers whether this node has it.
    boolean claim(UUID channel) {
        return jdbc.sql("""
                        update channel.mailbox_oauth set refreshing_until = ?
                         where channel_id = ? and (refreshing_until is null or refreshing_until < now())
                        """)
                        .param(Timestamp.from(Instant.now().plus(RENEWING)))
                        .param(channel)
                        .update()
                == 1;
    }

    void release(UUID channel) {
        jdbc.sql("update channel.mailbox_oauth set refreshing_until = null where channel_id = ?")
                .param(channel)
                .update();
    }

    /// What the provider gave to go on with, or the secret of this installation there; null when none is kept.
    @Nullable
    Secret findSecret(UUID channel, String way) {
        return secrets.find(channel, way);
    }

    /// Forgets a token that was refused before its time.
    void forgetAccess(UUID channel) {
        secrets.forget(channel, ACCESS);
    }

    private void forgetTokens(UUID channel) {
        secrets.forget(channel, ACCESS);
        secrets.forget(channel, REFRESH);
    }
}

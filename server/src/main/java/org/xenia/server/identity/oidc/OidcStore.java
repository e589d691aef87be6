package org.xenia.server.identity.oidc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Vault;

/// The rows of provider settings and of sign-ins under way. Runs inside an open transaction.
@Component
class OidcStore {

    static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private static final String PURPOSE = "OpenID client secret";

    private static final String PUT = """
            insert into identity.oidc (name, issuer, client_id, sealed_client_secret, enabled) values (?, ?, ?, ?, ?)
            on conflict (workspace_id) do update
               set name = excluded.name, issuer = excluded.issuer, client_id = excluded.client_id,
                   sealed_client_secret = excluded.sealed_client_secret, enabled = excluded.enabled
            """;

    private static final String BEGIN = """
            insert into identity.oidc_attempt (state_hash, browser_hash, nonce, verifier, expires_at)
            values (?, ?, ?, ?, now() + make_interval(secs => ?))
            """;

    private static final String TAKE = """
            delete from identity.oidc_attempt where state_hash = ? and browser_hash = ? and expires_at > now()
            returning nonce, verifier
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    OidcStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// A workspace that offers sign-in through a provider, and what its button says.
    record Offer(WorkspaceId workspace, String name) {}

    /// What was agreed when the browser left for the provider.
    ///
    /// @param nonce must come back inside the signed answer
    /// @param verifier proves that who redeems the code is who asked for it (RFC 7636)
    record Attempt(String nonce, Secret verifier) {}

    Optional<OidcSettings> find() {
        return jdbc.sql("select name, issuer, client_id, sealed_client_secret, enabled from identity.oidc")
                .query(this::settings)
                .optional();
    }

    void put(OidcSettings settings) {
        jdbc.sql(PUT)
                .param(settings.name())
                .param(settings.issuer())
                .param(settings.clientId())
                .param(settings.clientSecret() == null ? null : sealed(settings.clientSecret()))
                .param(settings.enabled())
                .update();
    }

    /// Who offers it, read across workspaces; at most two, since more than one cannot be told apart anyway.
    List<Offer> listOffers() {
        return jdbc.sql("select workspace_id, name from identity.oidc where enabled limit 2")
                .query((row, number) ->
                        new Offer(new WorkspaceId(row.getObject("workspace_id", UUID.class)), row.getString("name")))
                .list();
    }

    void begin(byte[] stateHash, byte[] browserHash, Attempt attempt) {
        jdbc.sql(BEGIN)
                .param(stateHash)
                .param(browserHash)
                .param(attempt.nonce())
                .param(attempt.verifier().reveal())
                .param(UNDER_WAY.toSeconds())
                .update();
    }

    /// Uses an attempt up, if this browser began it.
    Optional<Attempt> take(byte[] stateHash, byte[] browserHash) {
        return jdbc.sql(TAKE)
                .param(stateHash)
                .param(browserHash)
                .query((row, number) -> new Attempt(row.getString("nonce"), new Secret(row.getString("verifier"))))
                .optional();
    }

    private OidcSettings settings(ResultSet row, int number) throws SQLException {
        byte[] sealed = row.getBytes("sealed_client_secret");
        return new OidcSettings(
                row.getString("name"),
                row.getString("issuer"),
                row.getString("client_id"),
                opened(sealed),
                row.getBoolean("enabled"));
    }

    private @Nullable Secret opened(byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(PURPOSE, sealed);
    }

    private byte[] sealed(Secret secret) {
        return vault.seal(PURPOSE, secret);
    }
}

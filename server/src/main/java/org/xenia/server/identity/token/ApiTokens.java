package org.xenia.server.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.secret.KnownCallers;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// The API tokens of the current workspace. Runs inside an open transaction.
@Component
public class ApiTokens {

    static final String PREFIX = "xat_";

    private static final String INSERT = """
            insert into identity.api_token (id, name, scopes, secret_hash, created_by, expires_at)
            values (?, ?, ?, ?, ?, cast(? as timestamptz))
            """;

    private static final String SELECT = """
            select id, name, scopes, created_at, last_used_at, expires_at from identity.api_token
             where revoked_at is null
            """;

    private final JdbcClient jdbc;
    private final KnownCallers known;
    private final Audit audit;

    ApiTokens(JdbcClient jdbc, KnownCallers known, Audit audit) {
        this.jdbc = jdbc;
        this.known = known;
        this.audit = audit;
    }

    /// A token just issued. Its secret is shown once and stored as a hash.
    public record Issued(UUID id, Secret secret) {}

    /// Issues a token.
    ///
    /// @param creator the member of staff in whose name it acts; it ends when they leave
    /// @param expiresAt null for never
    public Issued issue(String name, Set<String> scopes, UUID creator, @Nullable Instant expiresAt) {
        UUID id = Ids.next();
        OpaqueSecret secret = OpaqueSecret.create(Workspace.current(), PREFIX);
        jdbc.sql(INSERT)
                .param(id)
                .param(name)
                .param(new TreeSet<>(scopes).toArray(String[]::new))
                .param(secret.hash())
                .param(creator)
                .param(expiresAt == null ? null : expiresAt.toString())
                .update();
        audit.record("token.issued", id.toString(), Map.of("name", name, "scopes", new TreeSet<>(scopes)));
        return new Issued(id, secret.text());
    }

    /// Ends every token of somebody who leaves.
    public void revokeAllOf(UUID creator) {
        jdbc.sql("select id from identity.api_token where created_by = ? and revoked_at is null")
                .param(creator)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .forEach(this::revoke);
    }

    /// Ends a token.
    ///
    /// @throws Refusal `not_found`
    void revoke(UUID id) {
        WorkspaceId workspace = Workspace.current();
        int revoked = jdbc.sql("update identity.api_token set revoked_at = now() where id = ? and revoked_at is null")
                .param(id)
                .update();
        if (revoked == 0) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        audit.record("token.revoked", id.toString(), Map.of());
        Transactions.afterCommit(() -> known.dismiss(workspace, id));
    }

    List<ApiToken> list() {
        return jdbc.sql(SELECT + " order by id").query(ApiTokens::token).list();
    }

    Optional<ApiToken> find(UUID id) {
        return jdbc.sql(SELECT + " and id = ?")
                .param(id)
                .query(ApiTokens::token)
                .optional();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("scopes").getArray()),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("last_used_at")),
                instant(row.getTimestamp("expires_at")),
                null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}

package org.xenia.server.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.CallerSource;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.secret.KnownCallers;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// Knows programs by their API token. They read what its creator reads.
@Component
@Order(1)
class TokenCallers implements CallerSource {

    private static final String SCHEME = "Bearer ";

    private static final String FIND = """
            select t.id, t.scopes, p.language,
                   coalesce(t.last_used_at < now() - interval '1 minute', true) as stale
              from identity.api_token t join identity.staff p on p.id = t.created_by
             where t.secret_hash = ? and t.revoked_at is null and p.active
               and (t.expires_at is null or t.expires_at > now())
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final KnownCallers known;

    TokenCallers(JdbcClient jdbc, Transactions transactions, KnownCallers known) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.known = known;
    }

    private record Row(Caller caller, UUID id, boolean stale) {}

    @Override
    public Optional<Caller> find(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || request.getRequestURI().startsWith("/widget/")) {
            return Optional.empty();
        }
        String shown =
                header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? header.substring(SCHEME.length()) : "";
        OpaqueSecret secret = OpaqueSecret.read(ApiTokens.PREFIX, shown.trim());
        Optional<Caller> caller = secret == null
                ? Optional.empty()
                : known.find(secret, () -> transactions.callIn(secret.workspace(), () -> lookUp(secret)));
        // A program that shows a bad token must not go on as a stranger and wonder at what it is refused.
        return Optional.of(caller.orElseThrow(() -> Refusal.of(IdentityRefusal.TOKEN_INVALID)));
    }

    private Optional<Caller> lookUp(OpaqueSecret secret) {
        Optional<Row> found = jdbc.sql(FIND)
                .param(secret.hash())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Caller caller = new Caller(
                            Caller.Kind.TOKEN,
                            id,
                            null,
                            Set.copyOf(Arrays.asList(
                                    (String[]) row.getArray("scopes").getArray())),
                            secret.workspace(),
                            LanguageTag.of(row.getString("language")));
                    return new Row(caller, id, row.getBoolean("stale"));
                })
                .optional();
        found.filter(Row::stale)
                .ifPresent(row -> jdbc.sql("update identity.api_token set last_used_at = now() where id = ?")
                        .param(row.id())
                        .update());
        return found.map(Row::caller);
    }
}

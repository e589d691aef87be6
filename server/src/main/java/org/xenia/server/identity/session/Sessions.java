package org.xenia.server.identity.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.secret.KnownCallers;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// Signed-in browsers. A session ends after [#IDLE] without a request, which a long weekend fits into, and
/// after [#WHOLE] in any case.
@Component
public class Sessions {

    static final Duration IDLE = Duration.ofDays(4);
    static final Duration WHOLE = Duration.ofDays(30);

    private static final int MAX_USER_AGENT = 300;

    private static final String INSERT = """
            insert into identity.session (id, staff_id, secret_hash, user_agent, expires_at, ends_at)
            values (?, ?, ?, ?, now() + make_interval(secs => ?), now() + make_interval(secs => ?))
            """;

    private static final String FIND = """
            select s.id, s.staff_id, p.role, p.language, s.seen_at < now() - interval '1 minute' as stale
              from identity.session s join identity.staff p on p.id = s.staff_id
             where s.secret_hash = ? and s.expires_at > now() and s.ends_at > now() and p.active
            """;

    // Once a minute at most: reads must not become writes.
    private static final List<String> TOUCH = List.of(
            "update identity.session set seen_at = now(), expires_at = least(ends_at, now() + make_interval(secs => ?))"
                    + " where id = ?",
            "update identity.staff set last_seen_at = now() where id = ?");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final KnownCallers known;

    Sessions(JdbcClient jdbc, Transactions transactions, KnownCallers known) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.known = known;
    }

    private record Row(UUID id, UUID staff, Caller.Role role, LanguageTag language, boolean stale) {}

    /// Opens a session in the current workspace; its secret is new every time, so that nobody can plant one.
    public OpaqueSecret open(UUID staff, @Nullable String userAgent) {
        OpaqueSecret secret = OpaqueSecret.create(Workspace.current(), "");
        String agent = userAgent == null || userAgent.length() <= MAX_USER_AGENT
                ? userAgent
                : userAgent.substring(0, MAX_USER_AGENT);
        transactions.run(() -> {
            jdbc.sql(INSERT)
                    .param(Ids.next())
                    .param(staff)
                    .param(secret.hash())
                    .param(agent)
                    .param(IDLE.toSeconds())
                    .param(WHOLE.toSeconds())
                    .update();
            jdbc.sql(TOUCH.getLast()).param(staff).update();
        });
        return secret;
    }

    /// The member of staff behind a session's secret, unless it ended.
    Optional<Caller> find(OpaqueSecret secret) {
        return known.find(secret, () -> transactions.callIn(secret.workspace(), () -> lookUp(secret)));
    }

    private Optional<Caller> lookUp(OpaqueSecret secret) {
        Optional<Row> found = jdbc.sql(FIND)
                .param(secret.hash())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("staff_id", UUID.class),
                        Caller.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                        LanguageTag.of(row.getString("language")),
                        row.getBoolean("stale")))
                .optional();
        found.filter(Row::stale).ifPresent(row -> {
            jdbc.sql(TOUCH.getFirst()).param(IDLE.toSeconds()).param(row.id()).update();
            jdbc.sql(TOUCH.getLast()).param(row.staff()).update();
        });
        return found.map(row ->
                new Caller(Caller.Kind.STAFF, row.staff(), row.role(), Set.of(), secret.workspace(), row.language()));
    }

    /// Ends one session.
    void end(OpaqueSecret secret) {
        Optional<UUID> staff = transactions.callIn(
                secret.workspace(),
                () -> jdbc.sql("delete from identity.session where secret_hash = ? returning staff_id")
                        .param(secret.hash())
                        .query(UUID.class)
                        .optional());
        staff.ifPresent(person -> known.dismiss(secret.workspace(), person));
    }

    /// Ends every session of a person but one.
    ///
    /// @param kept the one that stays; null ends them all
    public void endAll(UUID staff, @Nullable OpaqueSecret kept) {
        WorkspaceId workspace = Workspace.current();
        transactions.run(() -> jdbc.sql("delete from identity.session where staff_id = ? and secret_hash <> ?")
                .param(staff)
                .param(kept == null ? new byte[0] : kept.hash())
                .update());
        Transactions.afterCommit(() -> known.dismiss(workspace, staff));
    }
}

package org.xenia.server.identity.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.person.StaffStore;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;

/// Open invitations of the current workspace. Runs inside an open transaction.
@Component
class Invitations {

    static final Duration OPEN = Duration.ofDays(7);

    private static final String COLUMNS = "id, email, role, language, expires_at";

    // Inviting somebody again replaces the first invitation: of two links one would be forgotten.
    private static final String PUT = """
            insert into identity.invitation (id, email, role, language, secret_hash, invited_by, expires_at)
            values (?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))
            on conflict (workspace_id, lower(email)) do update
               set id = excluded.id, role = excluded.role, language = excluded.language,
                   secret_hash = excluded.secret_hash, invited_by = excluded.invited_by,
                   created_at = now(), expires_at = excluded.expires_at
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    Invitations(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// An invitation and the secret of its link.
    record Made(Invitation invitation, OpaqueSecret secret) {}

    /// Invites somebody.
    ///
    /// @throws Refusal `email_taken` when they work here
    Made invite(String email, Caller.Role role, LanguageTag language) {
        if (jdbc.sql("select exists (select from identity.staff where lower(email) = lower(?))")
                .param(email)
                .query(Boolean.class)
                .single()) {
            throw Refusal.of(IdentityRefusal.EMAIL_TAKEN);
        }
        UUID id = Ids.next();
        OpaqueSecret secret = OpaqueSecret.create(Workspace.current(), "");
        jdbc.sql(PUT)
                .param(id)
                .param(email)
                .param(StaffStore.word(role))
                .param(language.value())
                .param(secret.hash())
                .param(Caller.current().id())
                .param(OPEN.toSeconds())
                .update();
        audit.record("invitation.made", id.toString(), Map.of("email", email, "role", StaffStore.word(role)));
        Invitation made = jdbc.sql("select " + COLUMNS + " from identity.invitation where id = ?")
                .param(id)
                .query(Invitations::invitation)
                .single();
        return new Made(made, secret);
    }

    List<Invitation> list() {
        return jdbc.sql("select " + COLUMNS + " from identity.invitation where expires_at > now() order by id")
                .query(Invitations::invitation)
                .list();
    }

    /// Withdraws an invitation.
    ///
    /// @throws Refusal `not_found`
    void withdraw(UUID id) {
        if (jdbc.sql("delete from identity.invitation where id = ?").param(id).update() == 0) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        audit.record("invitation.withdrawn", id.toString(), Map.of());
    }

    Optional<Invitation> find(OpaqueSecret secret) {
        return jdbc.sql("select " + COLUMNS + " from identity.invitation where secret_hash = ? and expires_at > now()")
                .param(secret.hash())
                .query(Invitations::invitation)
                .optional();
    }

    /// Uses an invitation up: of two who accept it at once only one finds it.
    Optional<Invitation> take(OpaqueSecret secret) {
        return jdbc.sql("delete from identity.invitation where secret_hash = ? and expires_at > now() returning "
                        + COLUMNS)
                .param(secret.hash())
                .query(Invitations::invitation)
                .optional();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("role"),
                LanguageTag.of(row.getString("language")),
                row.getTimestamp("expires_at").toInstant(),
                null);
    }
}

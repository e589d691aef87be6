package org.xenia.server.identity;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.Json;

/// Writes down administrative acts: who did what to what, and what it was before and after.
@Component
public class Audit {

    private static final String INSERT = """
            insert into identity.audit_entry (id, actor_kind, actor_id, action, subject, data)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Records an act of the current caller. Must be called inside the transaction of the change.
    ///
    /// @param action what was done, as `subject.verb`: `staff.changed`
    /// @param subject the thing it was done to: an identifier or a name
    /// @param data before and after; never a secret
    public void record(String action, String subject, Map<String, ?> data) {
        record(Caller.current().actor(), action, subject, data);
    }

    /// Records an act of somebody who is not the caller yet, such as a person who accepts an invitation.
    public void record(Actor actor, String action, String subject, Map<String, ?> data) {
        jdbc.sql(INSERT)
                .param(Ids.next())
                .param(actor.kind().name())
                .param(actor.id())
                .param(action)
                .param(subject)
                .param(Json.parameter(data))
                .update();
    }
}

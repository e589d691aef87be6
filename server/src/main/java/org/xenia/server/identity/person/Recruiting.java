package org.xenia.server.identity.person;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.IdentityEvent;
import org.xenia.server.identity.NewStaff;
import org.xenia.server.identity.password.PasswordRules;
import org.xenia.server.identity.password.Passwords;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// How somebody becomes a member of staff of the current workspace.
@Component
public class Recruiting {

    private final JdbcClient jdbc;
    private final StaffStore store;
    private final Credentials credentials;
    private final Passwords passwords;
    private final EventLog log;
    private final Audit audit;

    Recruiting(
            JdbcClient jdbc,
            StaffStore store,
            Credentials credentials,
            Passwords passwords,
            EventLog log,
            Audit audit) {
        this.jdbc = jdbc;
        this.store = store;
        this.credentials = credentials;
        this.passwords = passwords;
        this.log = log;
        this.audit = audit;
    }

    /// Adds the person, with their password. Runs inside an open transaction.
    ///
    /// @param by who lets them in; the system means the person founds the company
    /// @throws org.xenia.server.kernel.Refusal `email_taken`, or naming `/password`
    public UUID join(NewStaff person, Actor by) {
        Validation validation = new Validation();
        PasswordRules.check(validation, "/password", person.password(), person.email(), person.name(), company());
        validation.refuse();
        UUID id = Ids.next();
        store.insert(id, person);
        credentials.put(id, passwords.hash(person.password()));
        Actor actor = by.id() == null ? Actor.staff(id) : by;
        log.append(Subject.of(id), actor, new IdentityEvent.StaffJoined(id));
        audit.record(
                actor,
                "staff.joined",
                id.toString(),
                Map.of("email", person.email(), "role", StaffStore.word(person.role())));
        return id;
    }

    private String company() {
        return jdbc.sql("select name from kernel.workspace where workspace_id = kernel.current_workspace()")
                .query(String.class)
                .single();
    }
}

package org.xenia.server.identity.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.IdentityEvent;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.person.StaffStore;
import org.xenia.server.identity.secret.KnownCallers;
import org.xenia.server.identity.session.Sessions;
import org.xenia.server.identity.token.ApiTokens;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// What administrators change about staff. Runs inside an open transaction.
@Component
class Roster {

    private final StaffStore store;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final KnownCallers known;
    private final EventLog log;
    private final Audit audit;

    Roster(StaffStore store, Sessions sessions, ApiTokens tokens, KnownCallers known, EventLog log, Audit audit) {
        this.store = store;
        this.sessions = sessions;
        this.tokens = tokens;
        this.known = known;
        this.log = log;
        this.audit = audit;
    }

    /// Replaces what is known of a person. Who leaves loses sessions and tokens with it.
    ///
    /// @throws Refusal `last_administrator` when nobody could administer any more
    void change(Staff before, Staff after) {
        boolean administered = before.active() && before.role() == Role.ADMINISTRATOR;
        boolean administers = after.active() && after.role() == Role.ADMINISTRATOR;
        if (administered && !administers && store.isLastAdministrator(before.id())) {
            throw Refusal.of(IdentityRefusal.LAST_ADMINISTRATOR);
        }
        if (before.equals(after)) {
            return;
        }
        store.update(after);
        if (before.active() && !after.active()) {
            sessions.endAll(after.id(), null);
            tokens.revokeAllOf(after.id());
        }
        log.append(Subject.of(after.id()), Caller.current().actor(), event(before, after));
        audit.record("staff.changed", after.id().toString(), Map.of("before", shown(before), "after", shown(after)));
        WorkspaceId workspace = Workspace.current();
        Transactions.afterCommit(() -> known.dismiss(workspace, after.id()));
    }

    private static IdentityEvent event(Staff before, Staff after) {
        UUID id = after.id();
        if (before.active() == after.active()) {
            return new IdentityEvent.StaffChanged(id);
        }
        return after.active() ? new IdentityEvent.StaffReactivated(id) : new IdentityEvent.StaffDeactivated(id);
    }

    private static Map<String, Object> shown(Staff staff) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", staff.name());
        shown.put("role", StaffStore.word(staff.role()));
        shown.put("active", staff.active());
        return shown;
    }
}

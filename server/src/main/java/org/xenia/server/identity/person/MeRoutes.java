package org.xenia.server.identity.person;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.IdentityEvent;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffLanguage;
import org.xenia.server.identity.person.PersonFields.LanguageBody;
import org.xenia.server.identity.secret.KnownCallers;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// What signed-in people see and change of themselves.
@RestController
class MeRoutes {

    private final MeView view;
    private final StaffStore store;
    private final KnownCallers known;
    private final EventLog log;
    private final Transactions transactions;

    MeRoutes(MeView view, StaffStore store, KnownCallers known, EventLog log, Transactions transactions) {
        this.view = view;
        this.store = store;
        this.known = known;
        this.log = log;
        this.transactions = transactions;
    }

    record MeBody(
            @Nullable String name,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable List<@Nullable LanguageBody> languages) {}

    @GetMapping("/api/v1/me")
    @Access(Who.STAFF)
    Me me() {
        return view.get(Caller.current().requireId());
    }

    @PatchMapping("/api/v1/me")
    @Access(Who.STAFF)
    Me change(@RequestBody MeBody body) {
        UUID id = Caller.current().requireId();
        WorkspaceId workspace = Workspace.current();
        return transactions.call(() -> {
            Staff staff = store.find(id).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
            store.update(changed(staff, body));
            log.append(Subject.of(id), Actor.staff(id), new IdentityEvent.StaffChanged(id));
            Transactions.afterCommit(() -> known.forget(workspace));
            return view.get(id);
        });
    }

    private static Staff changed(Staff staff, MeBody body) {
        Validation validation = new Validation();
        String name = body.name() == null ? staff.name() : PersonFields.name(validation, "/name", body.name());
        LanguageTag language =
                body.language() == null ? staff.language() : validation.language("/language", body.language());
        ZoneId zone = body.timeZone() == null
                ? staff.timeZone()
                : PersonFields.timeZone(validation, "/timeZone", body.timeZone());
        List<StaffLanguage> languages = body.languages() == null
                ? staff.languages()
                : PersonFields.languages(validation, "/languages", body.languages());
        validation.refuse();
        return staff.withName(name).withLanguages(language, zone, languages);
    }
}

package org.xenia.server.identity.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.identity.person.Me;
import org.xenia.server.identity.person.MeView;
import org.xenia.server.identity.person.PersonFields;
import org.xenia.server.identity.person.StaffStore;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Page;

/// Staff as colleagues see them and administrators change them.
@RestController
class StaffRoutes {

    private final StaffDirectory directory;
    private final Roster roster;
    private final Transactions transactions;

    StaffRoutes(StaffDirectory directory, Roster roster, Transactions transactions) {
        this.directory = directory;
        this.roster = roster;
        this.transactions = transactions;
    }

    record StaffBody(
            @Among({"administrator", "lead", "agent"}) @Nullable
            String role,

            @Nullable Boolean active,
            @Nullable String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Colleague(
            UUID id,
            String name,
            String email,
            @Among({"administrator", "lead", "agent"}) String role,
            boolean active,
            LanguageTag language,
            List<Me.Spoken> languages,
            Instant createdAt,
            @Nullable Instant lastSeenAt) {

        static Colleague of(Staff staff) {
            return new Colleague(
                    staff.id(),
                    staff.name(),
                    staff.email(),
                    StaffStore.word(staff.role()),
                    staff.active(),
                    staff.language(),
                    MeView.spoken(staff.languages()),
                    staff.createdAt(),
                    staff.lastSeenAt());
        }
    }

    @GetMapping("/api/v1/staff")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Page<Colleague> list() {
        return Page.whole(directory.list().stream().map(Colleague::of).toList());
    }

    @PatchMapping("/api/v1/staff/{id}")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Colleague change(@PathVariable UUID id, @RequestBody StaffBody body) {
        return transactions.call(() -> {
            Staff before = directory.get(id);
            roster.change(before, after(before, body));
            return Colleague.of(directory.get(id));
        });
    }

    private static Staff after(Staff before, StaffBody body) {
        Validation validation = new Validation();
        Role role = body.role() == null ? before.role() : PersonFields.role(validation, "/role", body.role());
        String name = body.name() == null ? before.name() : PersonFields.name(validation, "/name", body.name());
        validation.refuse();
        boolean active = body.active() == null ? before.active() : body.active();
        return before.withName(name).withRole(role, active);
    }
}

package org.xenia.server.identity.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.IdentityEvent;
import org.xenia.server.identity.Team;
import org.xenia.server.identity.Teams;
import org.xenia.server.identity.person.PersonFields;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Page;

/// Teams as everybody sees them and leads arrange them.
@RestController
class TeamRoutes {

    private static final int MAX_MEMBERS = 1000;

    private final Teams teams;
    private final TeamStore store;
    private final EventLog log;
    private final Audit audit;
    private final Transactions transactions;

    TeamRoutes(Teams teams, TeamStore store, EventLog log, Audit audit, Transactions transactions) {
        this.teams = teams;
        this.store = store;
        this.log = log;
        this.audit = audit;
        this.transactions = transactions;
    }

    record TeamBody(@Nullable String name, @Nullable List<@Nullable UUID> members) {}

    @GetMapping("/api/v1/teams")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Page<Team> list() {
        return Page.whole(teams.list());
    }

    @PostMapping("/api/v1/teams")
    @Access(value = Who.LEAD, scope = "admin")
    @ResponseStatus(HttpStatus.CREATED)
    Team create(@RequestBody TeamBody body) {
        Validation validation = new Validation();
        String name = PersonFields.name(validation, "/name", body.name());
        List<UUID> members = members(validation, body.members());
        validation.refuse();
        return transactions.call(() -> {
            Team team = teams.create(name, members);
            audit.record("team.made", team.id().toString(), Map.of("after", team));
            return team;
        });
    }

    @PatchMapping("/api/v1/teams/{id}")
    @Access(value = Who.LEAD, scope = "admin")
    Team change(@PathVariable UUID id, @RequestBody TeamBody body) {
        return transactions.call(() -> {
            Team before = teams.get(id);
            Validation validation = new Validation();
            String name = body.name() == null ? before.name() : PersonFields.name(validation, "/name", body.name());
            List<UUID> members = body.members() == null ? before.members() : members(validation, body.members());
            validation.refuse();
            store.rename(id, name);
            store.setMembers(id, members);
            Team after = teams.get(id);
            audit.record("team.changed", id.toString(), Map.of("before", before, "after", after));
            return after;
        });
    }

    @DeleteMapping("/api/v1/teams/{id}")
    @Access(value = Who.LEAD, scope = "admin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disband(@PathVariable UUID id) {
        transactions.run(() -> {
            Team before = teams.get(id);
            if (!store.delete(id)) {
                throw Refusal.of(CommonRefusal.NOT_FOUND);
            }
            log.append(Subject.of(id), Caller.current().actor(), new IdentityEvent.TeamDisbanded(id));
            audit.record("team.disbanded", id.toString(), Map.of("before", before));
        });
    }

    private static List<UUID> members(Validation validation, @Nullable List<@Nullable UUID> members) {
        if (members == null) {
            return List.of();
        }
        if (members.size() > MAX_MEMBERS) {
            validation.add("/members", "too_many", Map.of("max", MAX_MEMBERS));
        }
        return members.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}

package org.xenia.server.app.demo;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.app.demo.DemoData.Person;
import org.xenia.server.identity.Companies;
import org.xenia.server.identity.NewStaff;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.identity.StaffLanguage;
import org.xenia.server.identity.Teams;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// Founds the demo company and hires its people, whoever of them is missing.
@Component
class DemoStaff {

    private static final Set<String> TOKEN_SCOPES = Set.of(
            "messages:write",
            "conversations:read",
            "conversations:write",
            "customers:read",
            "customers:write",
            "events:read",
            "admin");

    private final Companies companies;
    private final StaffDirectory directory;
    private final Teams teams;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    DemoStaff(Companies companies, StaffDirectory directory, Teams teams, Transactions transactions, JdbcClient jdbc) {
        this.companies = companies;
        this.directory = directory;
        this.teams = teams;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /// The password of a person. It is no secret: the demo prints it.
    static String password(Person person) {
        return "ondavale-" + person.key() + "-demo";
    }

    /// The company's workspace, founded when there is none.
    WorkspaceId found(DemoData.Company company, List<Person> people) {
        Person first = people.stream()
                .filter(person -> person.role().equals("administrator"))
                .findFirst()
                .orElseThrow();
        if (companies.noneYet()) {
            companies.foundFirst(
                    new Companies.Company(
                            company.name(), LanguageTag.of(first.language()), ZoneId.of(first.timeZone())),
                    hired(first));
        }
        WorkspaceId workspace = new WorkspaceId(transactions.acrossWorkspaces(
                () -> jdbc.sql("select workspace_id from kernel.workspace order by created_at limit 1")
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .single()));
        Map<String, UUID> known = Workspace.call(workspace, this::byEmail);
        for (Person person : people) {
            if (!known.containsKey(person.email())) {
                companies.hire(workspace, hired(person));
            }
        }
        return workspace;
    }

    /// The people of the current workspace by the key under which the demo's data names them.
    Map<String, UUID> byKey(List<Person> people) {
        Map<String, UUID> byEmail = byEmail();
        Map<String, UUID> byKey = new HashMap<>();
        people.forEach(person -> byKey.put(person.key(), byEmail.get(person.email())));
        return byKey;
    }

    void formTeams(DemoData.Company company, Map<String, UUID> people) {
        for (DemoData.TeamIn team : company.teams()) {
            teams.create(team.name(), team.members().stream().map(people::get).toList());
        }
    }

    String issueToken(WorkspaceId workspace, UUID creator) {
        return companies.issueToken(workspace, creator, "Demo", TOKEN_SCOPES).reveal();
    }

    private Map<String, UUID> byEmail() {
        Map<String, UUID> byEmail = new HashMap<>();
        for (Staff person : directory.list()) {
            byEmail.put(person.email(), person.id());
        }
        return byEmail;
    }

    private static NewStaff hired(Person person) {
        return new NewStaff(
                person.name(),
                person.email(),
                Caller.Role.valueOf(person.role().toUpperCase(Locale.ROOT)),
                LanguageTag.of(person.language()),
                ZoneId.of(person.timeZone()),
                person.languages().stream()
                        .map(spoken -> new StaffLanguage(
                                LanguageTag.of(spoken.language()),
                                StaffLanguage.Level.valueOf(spoken.level().toUpperCase(Locale.ROOT))))
                        .toList(),
                new Secret(password(person)));
    }
}

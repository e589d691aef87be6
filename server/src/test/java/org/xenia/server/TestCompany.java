package org.xenia.server;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.Companies;
import org.xenia.server.identity.NewStaff;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// A company made for a test, in a workspace of its own.
///
/// @param workspace whose data is the test's
/// @param name unique
/// @param admin its first administrator
public record TestCompany(TestServer server, WorkspaceId workspace, String name, Person admin) {

    /// The password of everybody.
    public static final String PASSWORD = "hospitality to strangers";

    /// Somebody who works here.
    public record Person(UUID id, String email) {}

    static TestCompany found(TestServer server, String name) {
        String email = "admin@" + name + ".example";
        Companies.Founded founded = server.bean(Companies.class)
                .found(
                        new Companies.Company(name, LanguageTag.of("en"), ZoneId.of("Europe/London")),
                        person("Ada Administrator", email, Role.ADMINISTRATOR, "en"));
        return new TestCompany(server, founded.workspace(), name, new Person(founded.administrator(), email));
    }

    /// Adds somebody.
    public Person hire(Role role, String language) {
        String email = "person-" + Ids.next() + "@" + name + ".example";
        UUID id = server.bean(Companies.class).hire(workspace, person("Person", email, role, language));
        return new Person(id, email);
    }

    /// A browser in which the person signed in.
    public TestBrowser browser(Person person) {
        return server.browser().signIn(person.email(), PASSWORD);
    }

    /// A browser in which the administrator signed in.
    public TestBrowser administrator() {
        return browser(admin);
    }

    /// A browser in which a new agent signed in who reads `language`.
    public TestBrowser agent(String language) {
        return browser(hire(Role.AGENT, language));
    }

    /// A program with a token of these scopes.
    public TestBrowser program(String... scopes) {
        return server.browser().with("Authorization", "Bearer " + token(scopes));
    }

    /// A new token of these scopes.
    public String token(String... scopes) {
        return server.bean(Companies.class)
                .issueToken(workspace, admin.id(), "test", Set.of(scopes))
                .reveal();
    }

    /// Work in a transaction of this company.
    public <T> T call(Supplier<T> work) {
        return server.bean(Transactions.class).callIn(workspace, work);
    }

    private static NewStaff person(String name, String email, Role role, String language) {
        return new NewStaff(
                name,
                email,
                role,
                LanguageTag.of(language),
                ZoneId.of("Europe/London"),
                List.of(),
                new Secret(PASSWORD));
    }
}

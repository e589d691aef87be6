package org.xenia.server.identity.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.factor.SecondFactor;
import org.xenia.server.identity.password.Passwords;
import org.xenia.server.identity.person.Credentials;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// Signing in by address and password, and by a second factor where the person has one.
@Component
class SignIn {

    private static final String CANDIDATES = """
            select workspace_id, id from identity.staff
             where lower(email) = lower(?) and active order by created_at limit 10
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SecondFactor factor;
    private final Throttle throttle;

    SignIn(
            JdbcClient jdbc,
            Transactions transactions,
            Credentials credentials,
            Passwords passwords,
            SecondFactor factor,
            Throttle throttle) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.credentials = credentials;
        this.passwords = passwords;
        this.factor = factor;
        this.throttle = throttle;
    }

    /// A member of staff of a workspace.
    record Person(WorkspaceId workspace, UUID staff) {}

    /// The person with this address and password. An address may work for several companies; the first whose
    /// password fits is meant.
    ///
    /// @throws Refusal `sign_in_failed`, `second_factor_needed`, `second_factor_wrong` or `too_many_attempts`
    Person check(String email, Secret password, @Nullable String code, String address) {
        Throttle.Attempt attempt = new Throttle.Attempt(email, address);
        throttle.count(attempt);
        Person person = match(email, password).orElseThrow(() -> Refusal.of(IdentityRefusal.SIGN_IN_FAILED));
        switch (transactions.callIn(person.workspace(), () -> factor.check(person.staff(), code))) {
            case NEEDED -> {
                throttle.undo(attempt);
                throw Refusal.of(IdentityRefusal.SECOND_FACTOR_NEEDED);
            }
            case WRONG -> throw Refusal.of(IdentityRefusal.SECOND_FACTOR_WRONG);
            case PASSED -> throttle.succeeded(attempt);
        }
        return person;
    }

    private Optional<Person> match(String email, Secret password) {
        List<Person> candidates = transactions.acrossWorkspaces(() -> jdbc.sql(CANDIDATES)
                .param(email)
                .query((row, number) -> new Person(
                        new WorkspaceId(row.getObject("workspace_id", UUID.class)), row.getObject("id", UUID.class)))
                .list());
        if (candidates.isEmpty()) {
            passwords.matches(password, null);
        }
        return candidates.stream()
                .filter(person -> passwords.matches(password, hash(person)))
                .findFirst();
    }

    private @Nullable String hash(Person person) {
        return transactions.callIn(
                person.workspace(), () -> credentials.findHash(person.staff()).orElse(null));
    }
}

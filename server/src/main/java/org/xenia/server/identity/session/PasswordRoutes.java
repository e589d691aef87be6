package org.xenia.server.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.password.PasswordRules;
import org.xenia.server.identity.password.Passwords;
import org.xenia.server.identity.person.Credentials;
import org.xenia.server.identity.person.Me;
import org.xenia.server.identity.person.MeView;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.RateLimits;
import org.xenia.server.kernel.settings.Secret;

/// Changing one's own password. Whoever knew the old one is out afterwards: all other sessions end.
@RestController
class PasswordRoutes {

    private static final int MAX_PASSWORD = 1000;
    private static final RateLimits.Limit TRIES = new RateLimits.Limit("password-change", 10, Duration.ofMinutes(10));

    private final MeView view;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final RateLimits limits;
    private final Audit audit;
    private final Transactions transactions;

    PasswordRoutes(
            MeView view,
            Credentials credentials,
            Passwords passwords,
            Sessions sessions,
            RateLimits limits,
            Audit audit,
            Transactions transactions) {
        this.view = view;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
        this.audit = audit;
        this.transactions = transactions;
    }

    record PasswordBody(
            @Needed @Nullable String current,
            @Needed @Nullable String next) {}

    @PostMapping("/api/v1/me/password")
    @Access(Who.STAFF)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody PasswordBody body, HttpServletRequest request) {
        UUID id = Caller.current().requireId();
        Me me = view.get(id);
        Validation validation = new Validation();
        Secret current = new Secret(validation.text("/current", body.current(), MAX_PASSWORD));
        Secret next = new Secret(body.next() == null ? "" : body.next());
        PasswordRules.check(
                validation, "/next", next, me.email(), me.name(), me.workspace().name());
        validation.refuse();
        limits.take(TRIES, id.toString());
        String stored = transactions.call(() -> credentials.findHash(id).orElse(null));
        if (!passwords.matches(current, stored)) {
            throw Refusal.of(IdentityRefusal.PASSWORD_WRONG);
        }
        String hash = passwords.hash(next);
        transactions.run(() -> {
            credentials.put(id, hash);
            sessions.endAll(id, SessionCookie.read(request));
            audit.record("password.changed", id.toString(), Map.of());
        });
    }
}

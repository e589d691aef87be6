package org.xenia.server.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.person.PersonFields;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.Page;

/// Tokens as administrators issue and revoke them.
@RestController
class ApiTokenRoutes {

    private static final Duration LONGEST = Duration.ofDays(36_525);

    private final ApiTokens tokens;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    ApiTokenRoutes(ApiTokens tokens, Transactions transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    record TokenBody(
            @Needed @Nullable String name,

            @Needed
            @Among({
                "messages:write",
                "conversations:read",
                "conversations:write",
                "customers:read",
                "customers:write",
                "events:read",
                "admin"
            })
            @Nullable
            List<@Nullable String> scopes,

            @Nullable String expiresAt) {}

    @GetMapping("/api/v1/tokens")
    @Access(Who.ADMINISTRATOR)
    Page<ApiToken> list() {
        return transactions.call(() -> Page.whole(tokens.list()));
    }

    @PostMapping("/api/v1/tokens")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    ApiToken issue(@RequestBody TokenBody body) {
        Validation validation = new Validation();
        String name = PersonFields.name(validation, "/name", body.name());
        Set<String> scopes = scopes(validation, body.scopes());
        Instant expiresAt = expiry(validation, body.expiresAt());
        validation.refuse();
        return transactions.call(() -> {
            ApiTokens.Issued issued =
                    tokens.issue(name, scopes, Caller.current().requireId(), expiresAt);
            return tokens.find(issued.id()).orElseThrow().with(issued.secret().reveal());
        });
    }

    @DeleteMapping("/api/v1/tokens/{id}")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        transactions.run(() -> tokens.revoke(id));
    }

    private static Set<String> scopes(Validation validation, @Nullable List<@Nullable String> values) {
        if (values == null || values.isEmpty()) {
            validation.add("/scopes", "required");
            return Set.of();
        }
        Set<String> scopes = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value == null || !Scope.words().contains(value)) {
                validation.add("/scopes/" + i, "scope");
            } else {
                scopes.add(value);
            }
        }
        return scopes;
    }

    private @Nullable Instant expiry(Validation validation, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            Instant at = Instant.parse(value);
            Instant now = clock.instant();
            validation.check(at.isAfter(now) && at.isBefore(now.plus(LONGEST)), "/expiresAt", "future");
            return at;
        } catch (DateTimeParseException malformed) {
            validation.add("/expiresAt", "instant");
            return null;
        }
    }
}

package org.xenia.server.identity.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// A token as lists show it, without the secret.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiToken(
        UUID id,
        String name,

        @Among({
            "messages:write",
            "conversations:read",
            "conversations:write",
            "customers:read",
            "customers:write",
            "events:read",
            "admin"
        })
        List<String> scopes,

        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable String token) {

    ApiToken with(String secret) {
        return new ApiToken(id, name, scopes, createdAt, lastUsedAt, expiresAt, secret);
    }
}

package org.xenia.server.identity.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.http.Among;

/// An open invitation as administrators see it.
///
/// @param url by which it is accepted; shown once, when it is made
@JsonInclude(JsonInclude.Include.NON_NULL)
record Invitation(
        UUID id,
        String email,
        @Among({"administrator", "lead", "agent"}) String role,
        LanguageTag language,
        Instant expiresAt,
        @Nullable String url) {

    Invitation with(String address) {
        return new Invitation(id, email, role, language, expiresAt, address);
    }
}

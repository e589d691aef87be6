package org.xenia.server.identity.person;

import java.util.List;
import java.util.UUID;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.http.Among;

/// The signed-in person as their own console shows them.
///
/// @param totp whether a second factor is asked for at sign-in
/// @param languages in which they answer
public record Me(
        UUID id,
        String name,
        String email,
        @Among({"administrator", "lead", "agent"}) String role,
        LanguageTag language,
        String timeZone,
        boolean totp,
        List<Spoken> languages,
        Company workspace) {

    /// A language and how well.
    public record Spoken(
            LanguageTag language,
            @Among({"basic", "working", "fluent", "native"}) String level) {}

    /// The company they work for.
    public record Company(UUID id, String name) {}
}

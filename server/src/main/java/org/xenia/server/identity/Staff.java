package org.xenia.server.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Caller;

/// A member of staff.
///
/// @param id never changes
/// @param name as they write it, one field since the order of names differs by culture
/// @param email by which they sign in
/// @param role what they may do
/// @param active false once they left; they cannot sign in and stay named where they acted
/// @param language in which they read: the console and all translations
/// @param timeZone where they work
/// @param languages in which they can answer, best first
/// @param createdAt when they joined
/// @param lastSeenAt when they last used the product, to the minute
public record Staff(
        UUID id,
        String name,
        String email,
        Caller.Role role,
        boolean active,
        LanguageTag language,
        ZoneId timeZone,
        List<StaffLanguage> languages,
        Instant createdAt,
        @Nullable Instant lastSeenAt) {

    /// The same person under another name.
    public Staff withName(String changed) {
        return new Staff(id, changed, email, role, active, language, timeZone, languages, createdAt, lastSeenAt);
    }

    /// The same person in another role, or active or not.
    public Staff withRole(Caller.Role changed, boolean working) {
        return new Staff(id, name, email, changed, working, language, timeZone, languages, createdAt, lastSeenAt);
    }

    /// The same person with other languages and another place.
    public Staff withLanguages(LanguageTag reading, ZoneId zone, List<StaffLanguage> answering) {
        return new Staff(id, name, email, role, active, reading, zone, answering, createdAt, lastSeenAt);
    }
}

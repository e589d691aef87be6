package org.xenia.server.identity;

import java.time.ZoneId;
import java.util.List;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.settings.Secret;

/// Somebody who joins.
///
/// @param name as they write it
/// @param email by which they will sign in
/// @param role what they may do
/// @param language in which they read
/// @param timeZone where they work
/// @param languages in which they can answer, best first
/// @param password their own; must meet the rules
public record NewStaff(
        String name,
        String email,
        Caller.Role role,
        LanguageTag language,
        ZoneId timeZone,
        List<StaffLanguage> languages,
        Secret password) {}

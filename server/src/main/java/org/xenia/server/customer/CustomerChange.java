package org.xenia.server.customer;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Needed;

/// What staff want changed about a person; absent fields stay as they are, empty texts clear.
///
/// @param languages replaces the stated languages when present
record CustomerChange(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String country,
        @Nullable String timeZone,
        @Nullable String note,
        @Nullable List<LanguageIn> languages,
        @Nullable PreferencesIn preferences) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    record LanguageIn(
            @Needed @Nullable String language,

            @Among({"stated", "observed", "corrected"}) @Nullable
            String source) {}

    record PreferencesIn(
            @Nullable String language,
            @Among({"formal", "informal"}) @Nullable String register,
            @Nullable String formOfAddress,
            @Nullable String channel,
            @Nullable String contactHours) {}

    /// @throws org.xenia.server.kernel.Refusal naming every field at fault
    void validate() {
        Validation validation = new Validation();
        validation.optionalText("/name", name, 200);
        validation.optionalText("/phone", phone, 40);
        validation.optionalText("/note", note, 10_000);
        if (email != null && !email.isBlank()) {
            validation.email("/email", email);
        }
        validation.check(country == null || country.isBlank() || COUNTRIES.contains(country), "/country", "country");
        validation.check(timeZone == null || timeZone.isBlank() || isZone(timeZone), "/timeZone", "time_zone");
        if (languages != null) {
            for (int i = 0; i < languages.size(); i++) {
                validation.language(
                        "/languages/" + i + "/language", languages.get(i).language());
            }
        }
        if (preferences != null) {
            validation.optionalLanguage("/preferences/language", preferences.language());
            validation.check(
                    preferences.register() == null
                            || Set.of("", "formal", "informal").contains(preferences.register()),
                    "/preferences/register",
                    "register");
            validation.optionalText("/preferences/formOfAddress", preferences.formOfAddress(), 200);
            validation.optionalText("/preferences/channel", preferences.channel(), 40);
            validation.optionalText("/preferences/contactHours", preferences.contactHours(), 200);
        }
        validation.refuse();
    }

    private static boolean isZone(String text) {
        try {
            ZoneId.of(text);
            return text.contains("/") || text.equals("UTC");
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}

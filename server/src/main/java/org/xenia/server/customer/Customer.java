package org.xenia.server.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.http.Among;

/// A person, as staff see them.
///
/// @param name as the person writes it, in any script; one text, since names divide differently by culture
/// @param country ISO 3166-1 alpha-2
/// @param timeZone IANA zone id
/// @param identities what channels know them by
/// @param languages known ones, the likeliest first
/// @param mergedInto the person this record was found to be the same as
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Customer(
        UUID id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String country,
        @Nullable String timeZone,
        List<CustomerIdentity> identities,
        List<SpokenLanguage> languages,
        Preferences preferences,
        @Nullable String note,
        Instant createdAt,
        @Nullable UUID mergedInto) {

    /// A language that a person is known to use.
    ///
    /// @param source how we know: stated by them, observed in their messages, corrected by staff
    public record SpokenLanguage(
            LanguageTag language,
            @Among({"stated", "observed", "corrected"}) String source) {}

    /// What a person prefers. It beats what is known of their market.
    ///
    /// @param language in which they want to be written to
    /// @param register `formal` or `informal`
    /// @param formOfAddress how they want to be addressed, for example `Frau Dr. Keller`
    /// @param channel by which they want to be reached
    /// @param contactHours when, in their own words
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Preferences(
            @Nullable LanguageTag language,
            @Among({"formal", "informal"}) @Nullable String register,
            @Nullable String formOfAddress,
            @Nullable String channel,
            @Nullable String contactHours) {}

    /// Whether mail to this address of the person comes back for good.
    public boolean undeliverable(String address) {
        return identities.stream()
                .anyMatch(identity ->
                        identity.undeliverable() != null && identity.value().equalsIgnoreCase(address.strip()));
    }

    /// The languages to expect from this person, the likeliest first: stated or corrected ones before
    /// observed ones.
    public List<LanguageTag> expectedLanguages() {
        LinkedHashSet<LanguageTag> expected = new LinkedHashSet<>();
        if (preferences.language() != null) {
            expected.add(preferences.language());
        }
        languages.forEach(spoken -> expected.add(spoken.language()));
        return List.copyOf(expected);
    }
}

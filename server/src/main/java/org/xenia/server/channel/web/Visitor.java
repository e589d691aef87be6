package org.xenia.server.channel.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// One browser of a customer on a company's pages.
///
/// @param customer the person, once they wrote or were vouched for
/// @param externalId the company's own identifier of a person it vouched for
/// @param email an address they gave
/// @param language the one they chose
/// @param languages those of page and browser, best first
record Visitor(
        UUID id,
        UUID channel,
        @Nullable UUID customer,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String email,
        @Nullable LanguageTag language,
        List<LanguageTag> languages,
        @Nullable String timeZone) {

    /// What a browser tells of itself when a session begins; shown to staff as context.
    ///
    /// @param page address of the page without query
    /// @param referrer page of another site that led here, without query
    /// @param network `light` when the widget saves data, else the browser's word for its speed
    record Visit(
            @Nullable LanguageTag language,
            List<LanguageTag> languages,
            @Nullable String timeZone,
            @Nullable String page,
            @Nullable String referrer,
            @Nullable String network,
            @Nullable String userAgent) {}

    /// The language they are most likely to write.
    @Nullable
    LanguageTag likelyLanguage() {
        return language != null ? language : languages.isEmpty() ? null : languages.getFirst();
    }
}

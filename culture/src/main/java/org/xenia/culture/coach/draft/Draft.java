package org.xenia.culture.coach.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// A reply before it is sent.
///
/// @param text what the customer would read
/// @param locale language of the text as it is meant, with the customer's region where known
/// @param register how the workspace or market wants customers addressed; null when nothing is set
/// @param channel lower-case: `email`, `chat`, `whatsapp`, `sms`, `voice`, …; empty when unknown
/// @param customer who reads it
/// @param conversation what it answers
/// @param agent who writes it
/// @param origin what it was translated from
/// @param now when it would be sent; null when unknown
public record Draft(
        String text,
        LanguageTag locale,
        @Nullable Address register,
        String channel,
        Customer customer,
        Conversation conversation,
        Agent agent,
        Origin origin,
        @Nullable Instant now) {

    /// A text with nothing known but its language.
    public static Draft of(String text, LanguageTag locale) {
        return new Draft(
                text, locale, null, "", Customer.UNKNOWN, Conversation.UNKNOWN, Agent.UNKNOWN, Origin.NONE, null);
    }

    /// How the reader is to be addressed: their own wish, else what is set; null when neither is known.
    public @Nullable Address address() {
        Address wish = customer.preferences().register();
        return wish == null ? register : wish;
    }

    /// The customer's country: stated, else that of the locale; empty when unknown.
    public String country() {
        return customer.country().isEmpty() ? locale.region() : customer.country();
    }

    /// Who writes.
    ///
    /// @param name as customers see it; empty when unknown
    /// @param country ISO 3166-1 code; empty when unknown
    /// @param timeZone zone id; empty when unknown
    /// @param locale language and region; null when unknown
    /// @param gender `female`, `male`, `other`; empty when unknown
    public record Agent(
            String name,
            String country,
            String timeZone,
            @Nullable LanguageTag locale,
            String gender) {
        /// Nothing is known.
        public static final Agent UNKNOWN = new Agent("", "", "", null, "");
    }

    /// What the text was translated from.
    ///
    /// @param text the agent's own words; null when the text is no translation
    /// @param language its language; null when unknown
    /// @param machine true when a machine translated and nobody has confirmed it
    /// @param confidence the engine's, 0 to 1; null when unknown
    /// @param terms what the term base says
    public record Origin(
            @Nullable String text,
            @Nullable LanguageTag language,
            boolean machine,
            @Nullable Double confidence,
            List<Term> terms) {
        /// Not a translation.
        public static final Origin NONE = new Origin(null, null, false, null, List.of());

        /// Copies the list.
        public Origin {
            terms = List.copyOf(terms);
        }
    }

    /// An entry of the term base.
    ///
    /// @param source the term in the source language
    /// @param target what it must become; null when it stays as it is
    /// @param forbidden true when the term must not be used at all
    public record Term(String source, @Nullable String target, boolean forbidden) {}
}

package org.xenia.server.assistant.context;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.Packs;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.Conversation;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.CustomerCulture;

/// With whom a conversation is.
///
/// @param wishes what the person told or showed us
/// @param language in which they are written to; null while nobody knows
/// @param locale language with region, and how we know
/// @param thread the latest messages, oldest first
/// @param packs what the workspace knows of markets and languages
public record Counterpart(
        Conversation conversation,
        Customer customer,
        CustomerCulture wishes,
        @Nullable LanguageTag language,
        LocaleChoice locale,
        List<Said> thread,
        Packs packs) {

    /// A message of the thread.
    ///
    /// @param inbound true when the customer wrote it
    /// @param text as written when it came in, as sent when it went out
    public record Said(
            boolean inbound, String text, @Nullable LanguageTag language) {}

    /// The pack of the customer's stated country.
    public Optional<Pack> market() {
        String country = country();
        return country.isEmpty() ? Optional.empty() : packs.market(country);
    }

    /// The pack of the language in which they are written to.
    public Optional<Pack> languagePack() {
        LanguageTag written = written();
        return written == null ? Optional.empty() : packs.language(written);
    }

    /// The language in which they are written to, with region where that is known.
    public @Nullable LanguageTag written() {
        LanguageTag chosen = locale.chosen();
        LanguageTag spoken = language;
        if (chosen != null && (spoken == null || chosen.readableAs(spoken))) {
            return chosen;
        }
        return spoken;
    }

    /// The country the customer named or their channel told, else that of the locale they chose; empty
    /// when unknown.
    public String country() {
        String country = customer.country();
        LanguageTag wished = wishes.locale();
        if (country != null) {
            return country;
        }
        return wished == null ? "" : wished.region();
    }

    /// Whether the customer has had no answer from us yet.
    public boolean firstReply() {
        return thread.stream().noneMatch(said -> !said.inbound());
    }
}

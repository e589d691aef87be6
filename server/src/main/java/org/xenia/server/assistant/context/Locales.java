package org.xenia.server.assistant.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.locale.LocaleCandidate;
import org.xenia.culture.locale.LocaleCandidates;
import org.xenia.culture.locale.LocaleHints;
import org.xenia.language.LanguageTag;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.CustomerCulture;

/// Chooses the locale of a person: their word, then what was observed, then what their market suggests
/// (R3).
@Component
class Locales {

    // The language of messages is detected elsewhere, with the whole conversation in view.
    private final LocaleCandidates candidates = new LocaleCandidates(() -> {
        throw new IllegalStateException("no text is given to detect");
    });

    Locales() {}

    LocaleChoice of(Customer customer, CustomerCulture wishes, @Nullable LanguageTag language) {
        LanguageTag stated = wishes.locale() == null ? customer.preferences().language() : wishes.locale();
        List<LocaleCandidate> found = candidates.list(
                new LocaleHints(stated, null, null, customer.country(), null, customer.phone(), customer.timeZone()));
        if (wishes.locale() != null) {
            return new LocaleChoice(wishes.locale(), String.valueOf(wishes.localeBy()), found);
        }
        if (stated != null) {
            return new LocaleChoice(local(stated, found), "stated", found);
        }
        if (language != null) {
            return new LocaleChoice(local(language, found), source(customer, language), found);
        }
        return found.isEmpty()
                ? new LocaleChoice(null, "none", found)
                : new LocaleChoice(found.getFirst().locale(), "market", found);
    }

    private static String source(Customer customer, LanguageTag language) {
        return customer.languages().stream()
                .filter(spoken -> spoken.language().equals(language))
                .map(Customer.SpokenLanguage::source)
                .findFirst()
                .orElse("observed");
    }

    // The region comes from a candidate in the same language; it is not made up.
    private static LanguageTag local(LanguageTag language, List<LocaleCandidate> found) {
        return !language.region().isEmpty()
                ? language
                : found.stream()
                        .map(LocaleCandidate::locale)
                        .filter(locale -> locale.language().equals(language.language())
                                && locale.script().equals(language.script()))
                        .findFirst()
                        .orElse(language);
    }
}

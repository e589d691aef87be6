package org.xenia.server.assistant.card;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.locale.LocaleCandidate;
import org.xenia.culture.locale.LocaleReason;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.LocaleChoice;
import org.xenia.server.kernel.text.Catalogue;

/// The locale on the card, with the others that come into question and the reasons for each (R3).
@Component
class LocalePart {

    private static final int MOST = 6;

    private final Catalogue catalogue;

    LocalePart(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    CultureCard.Locale of(LocaleChoice choice, LanguageTag reader) {
        ULocale ui = ULocale.forLanguageTag(catalogue.best(reader).value());
        List<CultureCard.Candidate> candidates = choice.candidates().stream()
                .limit(MOST)
                .map(candidate -> candidate(candidate, ui, reader))
                .toList();
        return new CultureCard.Locale(
                value(choice.chosen()),
                choice.chosen() == null ? null : name(choice.chosen(), ui),
                choice.by(),
                candidates);
    }

    private CultureCard.Candidate candidate(LocaleCandidate candidate, ULocale ui, LanguageTag reader) {
        return new CultureCard.Candidate(
                candidate.locale().value(),
                name(candidate.locale(), ui),
                candidate.share(),
                candidate.reasons().stream()
                        .map(reason -> sentence(reason, ui, reader))
                        .toList());
    }

    private String sentence(LocaleReason reason, ULocale ui, LanguageTag reader) {
        String detail = reason.detail();
        String place = detail.length() == 2 ? new ULocale("und", detail).getDisplayCountry(ui) : detail;
        boolean shareless = reason.source() == LocaleReason.Source.COUNTRY && reason.share() <= 0;
        String key = shareless ? "REGION" : reason.source().name();
        return catalogue.text(reader, "culture.reason." + key, Map.of("detail", place, "share", reason.share()));
    }

    private static String name(LanguageTag tag, ULocale ui) {
        return ULocale.forLanguageTag(tag.value()).getDisplayNameWithDialect(ui);
    }

    private static @Nullable String value(@Nullable LanguageTag tag) {
        return tag == null ? null : tag.value();
    }
}

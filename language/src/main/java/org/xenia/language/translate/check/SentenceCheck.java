package org.xenia.language.translate.check;

import java.util.List;
import java.util.Map;
import org.xenia.language.LanguageTag;
import org.xenia.language.segment.Sentences;

/// About as many sentences as before: translators join and part a few, engines lose whole ones.
final class SentenceCheck {

    private static final String NAME = "sentences";
    private static final Sentences SENTENCES = new Sentences();

    private SentenceCheck() {}

    static Check check(Compared texts) {
        int before = count(texts.source(), texts.from());
        int after = count(texts.target(), texts.to());
        boolean ok = Math.abs(before - after) <= 1 + before / 4;
        return ok
                ? Check.passed(NAME, Severity.ADVISORY)
                : Check.failed(
                        NAME,
                        Severity.ADVISORY,
                        List.of(new Fault("sentences", Map.of("before", before, "after", after))),
                        List.of());
    }

    private static int count(String text, LanguageTag language) {
        return (int) SENTENCES.split(text, language).stream()
                .filter(segment -> segment.text().codePoints().anyMatch(Character::isLetter))
                .count();
    }
}

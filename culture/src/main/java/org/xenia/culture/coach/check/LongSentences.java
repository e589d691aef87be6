package org.xenia.culture.coach.check;

import java.util.List;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.LanguageTag;
import org.xenia.language.segment.Words;

/// Catches sentences of more words than `most` for a customer whose own language is known to be another
/// than that of the draft.
final class LongSentences implements Check {

    private final int most;

    LongSentences(Parameters parameters) {
        most = parameters.number("most", 25);
    }

    @Override
    public List<Hit> find(Reading reading) {
        if (!foreign(reading.draft())) {
            return List.of();
        }
        return reading.sentences().stream()
                .filter(sentence -> Words.count(sentence.text()) > most)
                .map(sentence -> Hit.at(
                                sentence.start(),
                                sentence.start()
                                        + sentence.text().stripTrailing().length())
                        .with("words", Words.count(sentence.text())))
                .toList();
    }

    private static boolean foreign(Draft draft) {
        LanguageTag own = draft.customer().language();
        return own != null
                && !own.language().equals(draft.locale().language())
                && draft.customer().languages().stream()
                        .noneMatch(
                                other -> other.language().equals(draft.locale().language()));
    }
}

package org.xenia.bench.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.xenia.culture.pack.Value.Register;
import org.xenia.culture.phrase.Phrase;
import org.xenia.culture.phrase.PhraseLibrary;
import org.xenia.culture.phrase.Slot;
import org.xenia.culture.phrase.SlotType;
import org.xenia.language.LanguageTag;
import org.xenia.language.segment.Words;

/// Replies of about a hundred words, put together from the phrase library, the same ones in every run.
final class HundredWords {

    private static final int WORDS = 100;

    private final PhraseLibrary library = PhraseLibrary.shipped();
    private final Random random = new Random(7);

    /// The languages of the library.
    List<LanguageTag> languages() {
        return library.languages().stream()
                .sorted(Comparator.comparing(LanguageTag::value))
                .toList();
    }

    /// So many replies in a language.
    List<String> list(LanguageTag language, int count) {
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            StringBuilder text = new StringBuilder();
            while (Words.count(text.toString()) < WORDS) {
                Phrase phrase =
                        library.units().get(random.nextInt(library.units().size()));
                text.append(text.isEmpty() ? "" : random.nextInt(4) == 0 ? "\n\n" : " ")
                        .append(rendered(phrase, language));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private String rendered(Phrase phrase, LanguageTag language) {
        Map<String, Object> values = phrase.slots().stream()
                .filter(slot -> slot.type() != SlotType.MONEY)
                .collect(Collectors.toMap(Slot::name, Slot::example));
        return library.render(phrase.key(), language, Register.FORMAL, values)
                .orElseThrow()
                .text();
    }
}

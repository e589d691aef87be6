package org.xenia.culture.pack;

import java.util.List;
import java.util.Set;
import org.xenia.culture.Translations;
import org.xenia.culture.pack.Value.SensitivityKind;
import org.xenia.language.LanguageTag;

/// The words of values as a reader of another language knows them: what a sensitivity is about, and the short names of
/// habits. Packs name them in English and look for some in the market's own words as well.
public final class Terms {

    // Here the very words are meant, whatever they mean; other kinds name things, in several languages at once.
    private static final Set<SensitivityKind> WORDS = Set.of(
            SensitivityKind.WORD,
            SensitivityKind.NAME,
            SensitivityKind.NUMBER,
            SensitivityKind.EMOJI,
            SensitivityKind.TERRITORY);

    private static final Translations TERMS = new Translations(Terms.class, "term");

    private Terms() {}

    /// One term in the reader's language; as it stands when nobody has translated it.
    public static String read(String term, LanguageTag reader) {
        String translated = TERMS.find(term, reader);
        return translated == null ? term : translated;
    }

    /// What a sensitivity is about, each once. Of a thing that is named in several languages the reader sees the name
    /// they know.
    public static List<String> read(Value.Sensitivity value, LanguageTag reader) {
        List<String> known = value.terms().stream()
                .filter(term -> TERMS.find(term, reader) != null)
                .toList();
        List<String> shown = known.isEmpty() || WORDS.contains(value.kind()) ? value.terms() : known;
        return shown.stream().map(term -> read(term, reader)).distinct().toList();
    }
}

package org.xenia.language.detect;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Says which language a text is in. Safe for use by many threads; holds only the mapped model file and small
/// tables.
///
/// The order of judging: noise goes, scripts decide where they can, letters and everyday words and n-grams
/// decide among the languages of a shared script, with the hints as what is known before.
public final class Detector {

    private static final int MOST_CANDIDATES = 5;

    private final Vocabulary vocabulary;
    private final HanText hanText;
    private final SharedScript sharedScript;
    private final MixedText mixedText;

    private Detector(ModelFile model) {
        Languages languages = new Languages(model.languages());
        vocabulary = new Vocabulary(languages);
        mixedText = new MixedText(vocabulary);
        hanText = new HanText(model, languages);
        WordScorer scorer =
                new WordScorer(new NgramScorer(model), vocabulary, new DecidingLetters(languages), languages);
        sharedScript = new SharedScript(languages, scorer, new Prior(languages), mixedText);
    }

    /// Opens the model file that the system property `xenia.models` names or that lies in `models` beside
    /// the jar or the classes of this library. Maps the file; nothing is read before it is needed.
    ///
    /// @throws ModelMissing when there is none, or one of another version
    public static Detector open() {
        return open(ModelLocation.directory());
    }

    /// Opens the model file in a directory.
    ///
    /// @throws ModelMissing when there is none, or one of another version
    public static Detector open(Path models) {
        Path file = ModelLocation.file(models);
        if (!Files.isRegularFile(file)) {
            throw new ModelMissing(file, "is missing");
        }
        try {
            return new Detector(ModelFile.map(file));
        } catch (IOException broken) {
            ModelMissing missing = new ModelMissing(file, "cannot be used: " + broken.getMessage());
            missing.initCause(broken);
            throw missing;
        }
    }

    /// Says which language a text is in. Never throws, whatever the text holds.
    public Detection detect(String text, Hints hints) {
        List<Word> words = WordReader.read(text);
        if (words.isEmpty()) {
            return Detection.undetermined("Zyyy", false);
        }
        Writing writing = Writing.of(words);
        boolean scripts = mixedText.scripts(words, writing);
        UnicodeScript main = writing.main();
        if (main == UnicodeScript.HAN) {
            return han(words, hints, scripts);
        }
        LanguageTag decided = ScriptLanguages.find(main, words);
        if (decided != null) {
            return answer(List.of(new Candidate(decided, 0.99)), ScriptLanguages.code(main), scripts, hints);
        }
        List<Word> own = words.stream().filter(word -> word.script() == main).toList();
        return shared(own, main, hints, scripts);
    }

    private Detection han(List<Word> words, Hints hints, boolean scripts) {
        double japanese = Prior.names(hints.expected(), "ja") || "JP".equals(hints.country()) ? 3 : 0;
        japanese -= Prior.names(hints.expected(), "zh") || Prior.names(hints.expected(), "yue") ? 3 : 0;
        Candidate found = hanText.read(words, japanese);
        String script = found.language().language().equals("ja")
                ? "Jpan"
                : found.language().value().equals("zh")
                        ? "Hani"
                        : found.language().script();
        LanguageTag other = found.language().equals(HanText.JAPANESE) ? HanText.CHINESE : HanText.JAPANESE;
        return answer(List.of(found, new Candidate(other, 1 - found.confidence())), script, scripts, hints);
    }

    private Detection shared(List<Word> words, UnicodeScript script, Hints hints, boolean scripts) {
        String code = ScriptLanguages.code(script);
        List<Word> telling = telling(words);
        if (telling.isEmpty()) {
            return hints.expected().isEmpty() || words.stream().allMatch(Word::marked)
                    ? Detection.undetermined(code, scripts)
                    : neutral(script, code, hints);
        }
        SharedScript.Outcome outcome = sharedScript.judge(telling, script, hints);
        List<Candidate> ranking = new ArrayList<>();
        for (Candidate candidate : outcome.ranking()) {
            LanguageTag tag = candidate.language();
            ranking.add(new Candidate(ranking.isEmpty() ? Variety.of(tag, telling) : tag, candidate.confidence()));
        }
        return answer(ranking, code, scripts || outcome.mixed(), hints);
    }

    /// An "ok" or a brand alone is in the language of the conversation, as far as anybody can say.
    private static Detection neutral(UnicodeScript script, String code, Hints hints) {
        for (LanguageTag expected : hints.expected()) {
            if (script == UnicodeScript.LATIN && expected.script().equals("Latn")) {
                return answer(List.of(new Candidate(expected, 0.5)), code, false, hints);
            }
        }
        return Detection.undetermined(code, false);
    }

    /// The words that say something: not ids, not codes in capitals among other words, not brands.
    private List<Word> telling(List<Word> words) {
        List<Word> plain = words.stream()
                .filter(word ->
                        word.script() != UnicodeScript.LATIN || !(word.marked() || Vocabulary.neutral(word.text())))
                .toList();
        boolean quiet = plain.stream().anyMatch(word -> !word.shouted() && word.letters() > 1);
        return plain.stream()
                .filter(word ->
                        !word.shouted() || vocabulary.languages(word.text()).length > 0 || !(quiet || code(word)))
                .toList();
    }

    /// True for `DHL` and `XKCD`: capitals that nobody can speak.
    private static boolean code(Word word) {
        return word.script() == UnicodeScript.LATIN
                && word.letters() <= 5
                && word.text().chars().noneMatch(letter -> letter > 0x7f || "aeiouy".indexOf(letter) >= 0);
    }

    private static Detection answer(List<Candidate> ranking, String script, boolean mixed, Hints hints) {
        List<Candidate> said = new ArrayList<>();
        for (Candidate candidate : ranking) {
            LanguageTag tag = CallerTerms.say(candidate.language(), hints);
            if (tag != null && said.size() < MOST_CANDIDATES && said.stream().noneMatch(has(tag))) {
                said.add(new Candidate(tag, Math.clamp(candidate.confidence(), 0, 1)));
            }
        }
        if (said.isEmpty()) {
            return Detection.undetermined(script, mixed);
        }
        Candidate best = said.getFirst();
        return new Detection(best.language(), script, best.confidence(), mixed, said);
    }

    private static java.util.function.Predicate<Candidate> has(@Nullable LanguageTag tag) {
        return candidate -> candidate.language().equals(tag);
    }
}

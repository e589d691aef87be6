package org.xenia.culture.phrase;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;

/// The shipped service phrases. A language's texts are read when they are first asked for; safe for many threads.
public final class PhraseLibrary {

    private static final PhraseLibrary SHIPPED = new PhraseLibrary(PhraseFiles.outline());

    private final List<Slot> ambient;
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<Register, String>>> texts = new ConcurrentHashMap<>();
    private final Map<String, PhraseSearch> searches = new ConcurrentHashMap<>();

    private PhraseLibrary(PhraseFiles.Outline outline) {
        this.ambient = List.copyOf(outline.ambient());
        outline.units().forEach(phrase -> phrases.put(phrase.key(), phrase));
    }

    /// What we ship.
    public static PhraseLibrary shipped() {
        return SHIPPED;
    }

    /// All phrases, in the order in which people read them: from greeting to closing.
    public List<Phrase> units() {
        return List.copyOf(phrases.values());
    }

    /// Slots that any text may use without naming them: the gender of the customer and of the writing agent. Without
    /// a value they are `other`, for which each text has a wording that fits everybody.
    public List<Slot> ambient() {
        return ambient;
    }

    /// The languages there are texts in, by tag.
    public List<LanguageTag> languages() {
        return PhraseLanguages.list();
    }

    /// The phrase of that key.
    public Optional<Phrase> find(String key) {
        return Optional.ofNullable(phrases.get(key));
    }

    /// Phrases in whose key, category or text, in any of the languages, all words of the query are found; best
    /// first. Case, accents and width make no difference. An empty query finds all.
    public List<Phrase> search(String query, LanguageTag... languages) {
        if (query.isBlank()) {
            return units();
        }
        SortedSet<String> served = new TreeSet<>();
        Stream.of(languages)
                .flatMap(language -> PhraseLanguages.serving(language).stream())
                .forEach(language -> served.add(language.value()));
        return searches.computeIfAbsent(String.join(" ", served), all -> searchIn(served))
                .find(query);
    }

    private PhraseSearch searchIn(SortedSet<String> languages) {
        return new PhraseSearch(units(), languages.stream().map(this::texts).toList());
    }

    /// The text of a phrase for a reader of that language. Empty when the key is not known or no text is written in a
    /// language that serves the reader. Without a text in the register asked for, the formal one is given, which is
    /// never rude; `NEUTRAL` asks for that, too.
    public Optional<PhraseVariant> variant(String key, LanguageTag language, Register register) {
        return PhraseLanguages.serving(language).flatMap(served -> {
            Map<Register, String> patterns = texts(served.value()).getOrDefault(key, Map.of());
            return Stream.of(register, Register.NEUTRAL, Register.FORMAL)
                    .flatMap(found -> Stream.ofNullable(patterns.get(found))
                            .map(pattern -> new PhraseVariant(served, found, pattern)))
                    .findFirst();
        });
    }

    /// The phrase with its values, for a reader of that language; empty like [#variant]. Numbers, dates and times are
    /// written for the language and region asked for.
    ///
    /// @param values by name of slot: numbers, `LocalDate` and `LocalTime`, or the same as text; all else as text
    public Optional<RenderedPhrase> render(String key, LanguageTag language, Register register, Map<String, ?> values) {
        return find(key)
                .flatMap(phrase ->
                        variant(key, language, register).map(variant -> rendered(phrase, variant, language, values)));
    }

    private RenderedPhrase rendered(Phrase phrase, PhraseVariant variant, LanguageTag language, Map<String, ?> values) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        List<Slot> slots =
                Stream.concat(phrase.slots().stream(), ambient.stream()).toList();
        Map<String, Object> prepared = new SlotValues(locale).prepared(slots, values);
        String text = new MessageFormat(variant.pattern(), locale).format(prepared);
        List<String> missing = phrase.slots().stream()
                .map(Slot::name)
                .filter(name -> !prepared.containsKey(name))
                .toList();
        return new RenderedPhrase(text, variant, missing);
    }

    private Map<String, Map<Register, String>> texts(String language) {
        return texts.computeIfAbsent(language, PhraseFiles::texts);
    }
}

package org.xenia.server.knowledge.culture;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.PackKind;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.text.Catalogue;

/// All facts of a workspace with their sentences in one language, and what people may look for them by:
/// names of topics and markets, terms, own names, notes.
final class FactIndex {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    // Chinese and Japanese write a word and its number without a blank.
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Punct}]+|(?<=\\p{IsIdeographic})(?=\\d)|(?<=\\d)(?=\\p{IsIdeographic})");

    private final List<Entry> entries;
    private final Map<String, Entry> byId = new HashMap<>();

    /// A fact, what it says, and what it is found by.
    ///
    /// @param strong folded: id, topic, market, terms, summary
    /// @param weak folded: the note
    record Entry(Pack pack, Fact fact, String packName, String summary, String strong, String weak) {}

    /// @param ready sentences made before; those of unchanged facts are taken over
    FactIndex(Packs packs, Catalogue catalogue, LanguageTag language, @Nullable FactIndex ready) {
        FactSummary summaries = new FactSummary(catalogue, language);
        ULocale locale = ULocale.forLanguageTag(catalogue.best(language).value());
        List<Entry> made = new ArrayList<>();
        for (Pack pack : packs.all()) {
            String packName = packName(pack, locale);
            for (Fact fact : pack.facts()) {
                Entry known = ready == null ? null : ready.byId.get(fact.id());
                Entry entry = known != null && known.fact().equals(fact)
                        ? new Entry(pack, fact, packName, known.summary(), known.strong(), known.weak())
                        : entry(pack, fact, packName, summaries, catalogue, language);
                made.add(entry);
                byId.put(fact.id(), entry);
            }
        }
        entries = List.copyOf(made);
    }

    private static Entry entry(
            Pack pack, Fact fact, String packName, FactSummary summaries, Catalogue catalogue, LanguageTag language) {
        String summary = summaries.of(fact);
        StringBuilder words = new StringBuilder(fact.id().replaceAll("[.-]", " "))
                .append(' ')
                .append(summaries.topic(fact))
                .append(' ')
                .append(packName)
                .append(' ')
                .append(packName(pack, ULocale.ENGLISH))
                .append(' ')
                .append(summary);
        if (fact.value() instanceof Value.Sensitivity sensitivity) {
            words.append(' ')
                    .append(catalogue.text(
                            language, "culture.words." + sensitivity.kind().name()));
            if (sensitivity.where().contains("gift")) {
                words.append(' ').append(catalogue.text(language, "culture.words.GIFT"));
            }
            words.append(' ').append(String.join(" ", sensitivity.terms()));
        }
        return new Entry(pack, fact, packName, summary, fold(words.toString()), fold(fact.note()));
    }

    static String packName(Pack pack, ULocale locale) {
        return pack.kind() == PackKind.MARKET
                ? new ULocale("und", pack.key()).getDisplayCountry(locale)
                : ULocale.forLanguageTag(pack.key()).getDisplayNameWithDialect(locale);
    }

    @Nullable
    Entry find(String id) {
        return byId.get(id);
    }

    List<Entry> all() {
        return entries;
    }

    /// Facts that hold every word of the query: first those of which it is a term, then those that hold the words
    /// in more than the note.
    List<Entry> search(String query) {
        List<String> words = BLANKS.splitAsStream(fold(query))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return entries;
        }
        List<Entry> terms = new ArrayList<>();
        List<Entry> strong = new ArrayList<>();
        List<Entry> weak = new ArrayList<>();
        for (Entry entry : entries) {
            if (isTerm(entry.fact(), words.getLast()) && words.stream().allMatch(word -> holds(entry.strong(), word))) {
                terms.add(entry);
            } else if (words.stream().allMatch(word -> holds(entry.strong(), word))) {
                strong.add(entry);
            } else if (words.stream().allMatch(word -> holds(entry.strong(), word) || holds(entry.weak(), word))) {
                weak.add(entry);
            }
        }
        terms.addAll(strong);
        terms.addAll(weak);
        return terms;
    }

    private static boolean isTerm(Fact fact, String word) {
        return fact.value() instanceof Value.Sensitivity sensitivity
                && sensitivity.terms().stream().anyMatch(term -> fold(term).equals(word));
    }

    // A number is found as a whole: 4 is not in 14.
    private static boolean holds(String text, String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        int at = text.indexOf(word);
        while (number && at >= 0 && (digit(text, at - 1) || digit(text, at + word.length()))) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static String fold(String text) {
        return FOLD.normalize(text).toLowerCase(Locale.ROOT);
    }
}

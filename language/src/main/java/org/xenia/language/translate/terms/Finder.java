package org.xenia.language.translate.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Finds words in a text that stand for terms: whole words, inflected where that is safe, the longest first.
final class Finder {

    /// A word to look for.
    ///
    /// @param text as written in the term base
    /// @param language its language; undetermined for words of any language
    /// @param term the entry
    record Word(String text, LanguageTag language, Term term) {

        boolean bends() {
            return !term.caseSensitive() && term.status() != TermStatus.DO_NOT_TRANSLATE;
        }
    }

    private record Entry(Word word, int length, boolean stem) {}

    private final Trie<Entry> trie = new Trie<>();
    private final boolean empty;

    Finder(Collection<Word> words) {
        empty = words.isEmpty();
        for (Word word : words) {
            String folded = Fold.fold(word.text().strip());
            trie.put(folded, new Entry(word, folded.length(), false));
            String stem = word.bends() ? Inflections.stem(word.language(), folded) : null;
            if (stem != null) {
                trie.put(stem, new Entry(word, folded.length(), true));
            }
        }
    }

    /// The longest matches from left to right, not overlapping.
    List<TermHit> find(String text, Predicate<Term> wanted) {
        List<TermHit> hits = new ArrayList<>();
        if (empty) {
            return hits;
        }
        String folded = Fold.fold(text);
        int index = 0;
        while (index < text.length()) {
            TermHit hit = Edges.begins(text, index) ? longest(text, folded, index, wanted) : null;
            if (hit == null) {
                index++;
            } else {
                hits.add(hit);
                index = hit.end();
            }
        }
        return hits;
    }

    private @Nullable TermHit longest(String text, String folded, int start, Predicate<Term> wanted) {
        List<TermHit> found = new ArrayList<>();
        trie.walk(folded, start, (matched, entry) -> {
            int end = Edges.wordEnd(text, matched);
            if (wanted.test(entry.word().term()) && fits(text, folded, start, matched, end, entry)) {
                found.add(new TermHit(
                        start, end, text.substring(start, end), entry.word().term()));
            }
        });
        return found.stream()
                .max(Comparator.comparingInt(TermHit::end)
                        .thenComparing(hit -> hit.text().equals(hit.term().source()))
                        .thenComparing(hit -> hit.term().status() == TermStatus.DO_NOT_TRANSLATE))
                .orElse(null);
    }

    private static boolean fits(String text, String folded, int start, int matched, int end, Entry entry) {
        Word word = entry.word();
        if (word.term().caseSensitive() && !text.startsWith(word.text().strip(), start)) {
            return false;
        }
        String ending = folded.substring(matched, end);
        if (ending.isEmpty() && !entry.stem()) {
            return true;
        }
        return word.bends() && Inflections.allows(word.language(), ending);
    }
}

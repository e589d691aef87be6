package org.xenia.culture.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xenia.culture.pack.Value.Register;

/// Finds phrases by key, category and text. Every word of the query must be found; words are looked for as parts of
/// words, so that scripts without spaces and half-typed words work.
final class PhraseSearch {

    private static final int KEY = 3;
    private static final int CATEGORY = 2;
    private static final int TEXT = 1;

    private final List<Entry> entries = new ArrayList<>();

    /// @param texts the texts of each language that is searched
    PhraseSearch(List<Phrase> phrases, List<Map<String, Map<Register, String>>> texts) {
        for (Phrase phrase : phrases) {
            StringBuilder words = new StringBuilder();
            for (Map<String, Map<Register, String>> language : texts) {
                language.getOrDefault(phrase.key(), Map.of())
                        .values()
                        .forEach(text -> words.append(text).append('\n'));
            }
            String text = SearchText.fold(words.toString());
            entries.add(new Entry(phrase, SearchText.fold(phrase.key()), SearchText.fold(phrase.category()), text));
        }
    }

    /// Best first; phrases that match alike stay in the order of the library.
    List<Phrase> find(String query) {
        String[] words = SearchText.fold(query).strip().split("[\\s/]+");
        return entries.stream()
                .map(entry -> new Hit(entry.phrase(), entry.score(words)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::phrase)
                .toList();
    }

    private record Hit(Phrase phrase, int score) {}

    private record Entry(Phrase phrase, String key, String category, String text) {

        // The sum over the words; nothing when a word is nowhere.
        int score(String[] words) {
            int score = 1;
            for (String word : words) {
                int found = found(word);
                if (found == 0) {
                    return 0;
                }
                score += found;
            }
            return score;
        }

        private int found(String word) {
            if (key.contains(word)) {
                return KEY;
            }
            if (category.contains(word)) {
                return CATEGORY;
            }
            return text.contains(word) ? TEXT : 0;
        }
    }
}

package org.xenia.culture.name;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Surnames that open with small words: Jan de Vries, Ludwig van Beethoven.
final class Particles {

    private static final Map<String, String> WORDS = NameTables.values("particles.txt");

    private Particles() {}

    /// Splits "Jan van den Berg": one given name, then small words, then one word. More words leave doubt.
    static boolean split(List<String> words, String language, Map<String, String> parts) {
        Set<String> particles = Set.of(WORDS.getOrDefault(language, "").split(" "));
        int count = words.size();
        if (count < 3 || count > 5) {
            return false;
        }
        for (String word : words.subList(1, count - 1)) {
            if (!particles.contains(word)) {
                return false;
            }
        }
        parts.put("given", words.getFirst());
        parts.put("surname-prefix", String.join(" ", words.subList(1, count - 1)));
        parts.put("surname-core", words.getLast());
        return true;
    }
}

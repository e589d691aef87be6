package org.xenia.culture.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// East Slavic names: a patronymic shows by its ending and its place tells the order; of two words, the one with the
/// ending of a surname is it when the other has none.
final class SlavicParts {

    private static final List<String> PATRONYMIC = List.of(
            "ович", "евич", "ьич", "кмич", "овна", "евна", "ична", "инична", "йович", "івна", "ївна", "ўна", "оглы",
            "улы", "кызы");
    private static final List<String> SURNAME = List.of(
            "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "цкий", "ская", "цкая", "ський",
            "цький", "ська", "цька", "енко", "чук", "щук", "юк", "ых", "их");

    private SlavicParts() {}

    static boolean split(List<String> words, Map<String, String> parts) {
        if (words.size() == 3 && ends(words.get(1), PATRONYMIC)) {
            return NameParts.put(parts, words.get(0), words.get(1), words.get(2));
        }
        if (words.size() == 3 && ends(words.get(2), PATRONYMIC)) {
            return NameParts.put(parts, words.get(1), words.get(2), words.get(0));
        }
        if (words.size() != 2) {
            return false;
        }
        if (ends(words.get(1), PATRONYMIC)) {
            return NameParts.put(parts, words.get(0), words.get(1), null);
        }
        boolean first = ends(words.get(0), SURNAME);
        boolean last = ends(words.get(1), SURNAME);
        if (first == last) {
            return false;
        }
        return first
                ? NameParts.put(parts, words.get(1), null, words.get(0))
                : NameParts.put(parts, words.get(0), null, words.get(1));
    }

    private static boolean ends(String word, List<String> endings) {
        String lower = word.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.length() > ending.length() + 1 && lower.endsWith(ending));
    }
}

package org.xenia.culture.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The form in which a name is called, for languages that have one (pl, cs, uk, bg, el, lt). Endings come from a table
/// per language; a language without table, or a name no ending fits, keeps the name as it is.
public final class Vocatives {

    private static final Set<String> LANGUAGES = Set.of("pl", "cs", "uk", "bg", "el", "lt");

    private final Map<String, List<Ending>> tables = new ConcurrentHashMap<>();

    /// The vocative of a name of one or several words.
    ///
    /// @param gender without it the name stays as it is, since the ending depends on it
    public String of(String name, String language, @Nullable Gender gender) {
        if (!LANGUAGES.contains(language) || gender == null || gender == Gender.OTHER) {
            return name;
        }
        List<Ending> endings = tables.computeIfAbsent(language, Vocatives::read);
        StringBuilder called = new StringBuilder();
        for (String word : name.split(" ")) {
            called.append(called.isEmpty() ? "" : " ").append(word(word, endings, gender));
        }
        return called.toString();
    }

    private static String word(String word, List<Ending> endings, Gender gender) {
        Ending best = null;
        for (Ending ending : endings) {
            if (ending.gender() == gender && ending.fits(word)) {
                if (ending.whole()) {
                    return ending.replacement();
                }
                best = best == null || ending.text().length() > best.text().length() ? ending : best;
            }
        }
        return best == null
                ? word
                : word.substring(0, word.length() - best.text().length()) + best.replacement();
    }

    private static List<Ending> read(String language) {
        return NameTables.lines("vocatives/" + language + ".txt").stream()
                .map(Ending::parse)
                .toList();
    }

    /// One line of a table.
    private record Ending(Gender gender, boolean whole, String text, String replacement) {

        static Ending parse(String line) {
            String[] words = line.split(" ");
            boolean whole = words[1].startsWith("=");
            return new Ending(
                    words[0].equals("m") ? Gender.MALE : Gender.FEMALE,
                    whole,
                    whole ? words[1].substring(1) : words[1],
                    words[2]);
        }

        boolean fits(String word) {
            if (whole) {
                return word.equals(text);
            }
            return word.length() > text.length()
                    && word.toLowerCase(Locale.ROOT).endsWith(text);
        }
    }
}

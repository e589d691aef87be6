package org.xenia.language.translate.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.language.LanguageTag;

/// Capitalised words inside a sentence, which are names in most languages that know capitals. German writes every noun
/// so, so that nothing can be said there.
final class Names {

    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?: \\p{Lu}[\\p{Ll}\\p{M}'’-]+){0,20}");
    private static final Set<String> NOT_NAMES = Set.of("I", "I'm", "I’m");
    private static final Set<String> NOUNS_CAPITALISED = Set.of("de", "lb");

    private Names() {}

    /// The names between the figures of a text. None in a text most of whose words are capitalised, as titles are.
    static List<Figure> list(String text, LanguageTag language, List<Figure> figures) {
        List<Figure> names = new ArrayList<>();
        if (NOUNS_CAPITALISED.contains(language.language())) {
            return names;
        }
        Matcher words = CAPITALISED.matcher(text);
        while (words.find()) {
            int end = words.end();
            int start =
                    startsSentence(text, words.start()) ? afterFirstWord(words.group(), words.start()) : words.start();
            boolean inside = start > words.start() || !startsSentence(text, start);
            inside = inside && start < end && !NOT_NAMES.contains(text.substring(start, end));
            boolean whole = (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (inside && whole && figures.stream().noneMatch(f -> start < f.end() && f.start() < end)) {
                names.add(new Figure(start, end, Figure.Sort.NAME, text.substring(start, end)));
            }
        }
        long wordCount = text.chars().filter(character -> character == ' ').count() + 1;
        return names.size() * 2L > wordCount ? List.of() : names;
    }

    /// The word that opens a sentence has a capital anyway: a name may begin behind it.
    private static int afterFirstWord(String words, int start) {
        int space = words.indexOf(' ');
        return start + (space < 0 ? words.length() : space + 1);
    }

    private static boolean startsSentence(String text, int start) {
        for (int index = start - 1; index >= 0; index--) {
            char before = text.charAt(index);
            if (before == '.' || before == '!' || before == '?' || before == ':' || before == '\n' || before == '¿') {
                return true;
            }
            if (Character.isLetterOrDigit(before) || before == ',' || before == ';') {
                return false;
            }
        }
        return true;
    }
}

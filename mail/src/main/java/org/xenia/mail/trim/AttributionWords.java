package org.xenia.mail.trim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words with which mail programs say who wrote what they quote: "On … wrote:" in each language.
final class AttributionWords {

    private static final int OCCURRENCES = 3;
    private static final int WORDS_BEFORE_A_DATE = 3;

    private final List<String> openers = new ArrayList<>();
    private final List<String> verbs = new ArrayList<>();
    private final List<String> weakVerbs = new ArrayList<>();

    /// The openers by their first letter and the verbs by their last: every line is asked for them.
    private final Map<Character, List<String>> openersByStart = new HashMap<>();

    private final Map<Character, List<String>> verbsByEnd = new HashMap<>();

    AttributionWords() {
        for (PhraseList.Row row : PhraseList.read("attributions.txt").rows()) {
            row.columns().get(0).forEach(opener -> openers.add(Folding.fold(opener)));
            for (String verb : row.columns().get(1)) {
                if (verb.startsWith("~")) {
                    weakVerbs.add(Folding.fold(verb.substring(1)));
                } else {
                    String folded = Folding.fold(verb);
                    verbs.add(folded);
                    verbsByEnd
                            .computeIfAbsent(folded.charAt(folded.length() - 1), end -> new ArrayList<>())
                            .add(folded);
                }
            }
        }
        // The longer word first, so that "in message" is not taken for "in".
        openers.sort(Comparator.comparingInt(String::length).reversed());
        openers.forEach(opener -> openersByStart
                .computeIfAbsent(opener.charAt(0), start -> new ArrayList<>())
                .add(opener));
    }

    /// Whether the folded text begins with a word such as "On", "Le", "在", and a date or an address comes soon.
    boolean opens(String folded, CalendarWords calendar) {
        return !folded.isEmpty()
                && openersByStart.getOrDefault(folded.charAt(0), List.of()).stream()
                        .anyMatch(opener -> folded.startsWith(opener)
                                && ends(folded, opener.length(), opener)
                                && dateSoon(folded.substring(opener.length()), calendar));
    }

    private static boolean dateSoon(String rest, CalendarWords calendar) {
        int at = 0;
        for (int word = 0; word < WORDS_BEFORE_A_DATE && at < rest.length(); word++) {
            while (at < rest.length() && " ,-(\"".indexOf(rest.charAt(at)) >= 0) {
                at++;
            }
            int end = rest.indexOf(' ', at);
            String next = rest.substring(at, end < 0 ? rest.length() : end);
            if (calendar.surely(next) || next.startsWith("<") || next.indexOf('@') > 0) {
                return true;
            }
            at = end < 0 ? rest.length() : end;
        }
        return false;
    }

    /// Where inside the folded text such words begin with a number or a date behind them, first to last.
    Collection<Integer> startsInside(String folded, CalendarWords calendar) {
        Set<Integer> starts = new TreeSet<>();
        for (String opener : openers) {
            String word = ' ' + opener + ' ';
            int at = folded.indexOf(word);
            for (int found = 0; at > 0 && found < OCCURRENCES; found++) {
                if (calendar.opens(folded.substring(at + word.length()))) {
                    starts.add(at);
                }
                at = folded.indexOf(word, at + 1);
            }
        }
        return starts;
    }

    /// Whether the folded text says that somebody wrote.
    ///
    /// @param sure whether there is other proof, which lets in words of wider use such as "said"
    boolean says(String folded, boolean sure) {
        return verbs.stream().anyMatch(verb -> contains(folded, verb))
                || (sure && weakVerbs.stream().anyMatch(verb -> contains(folded, verb)));
    }

    /// Whether the folded text ends with such a word.
    boolean endsSaying(String folded) {
        return !folded.isEmpty()
                && verbsByEnd.getOrDefault(folded.charAt(folded.length() - 1), List.of()).stream()
                        .anyMatch(verb -> folded.endsWith(verb)
                                && (folded.length() == verb.length()
                                        || starts(folded, folded.length() - verb.length(), verb)));
    }

    private static boolean contains(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if ((at == 0 || starts(text, at, word)) && ends(text, at + word.length(), word)) {
                return true;
            }
        }
        return false;
    }

    // Scripts without spaces have no edges of words to look for.
    private static boolean starts(String text, int at, String word) {
        return !spaced(word.codePointAt(0)) || !Character.isLetterOrDigit(text.codePointBefore(at));
    }

    private static boolean ends(String text, int end, String word) {
        return end >= text.length()
                || !spaced(word.codePointBefore(word.length()))
                || !Character.isLetter(text.codePointAt(end));
    }

    private static boolean spaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, COMMON -> false;
            default -> true;
        };
    }
}

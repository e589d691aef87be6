package org.xenia.mail.trim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows how letters end: "Best regards", "Mit freundlichen Grüßen Max", "此致", in many languages.
final class Closings {

    private static final int LONGEST = 90;
    private static final int WORDS_OF_A_NAME = 4;
    private static final int LONGEST_UNPARTED = 8;

    private final Set<String> regards = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> thanks = new HashSet<>();
    private final List<Glob> open;
    private final List<Glob> names;
    private final int mostWords;

    Closings() {
        PhraseList list = PhraseList.read("closings.txt");
        fill(regards, list.phrases("regards"));
        fill(alone, list.phrases("alone"));
        fill(thanks, list.phrases("thanks"));
        open = Glob.all(list.phrases("regards").stream()
                .filter(phrase -> phrase.contains("*"))
                .toList());
        names = Glob.all(list.phrases("name"));
        mostWords = regards.stream()
                .mapToInt(phrase -> phrase.split(" ", -1).length)
                .max()
                .orElse(1);
    }

    /// Whether the line is a closing, with or without a name behind it.
    boolean closing(Line line) {
        String folded = line.folded();
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return false;
        }
        String bare = bare(folded);
        return regards.contains(bare)
                || alone.contains(bare)
                || open.stream().anyMatch(glob -> glob.matches(bare))
                || (names.stream().anyMatch(glob -> glob.matches(bare)) && !Traces.longerThan(bare, WORDS_OF_A_NAME))
                || named(Folding.plain(line.text()), folded);
    }

    /// Whether the line says thanks and nothing else, which closes a letter when a name stands below it.
    boolean thanks(Line line) {
        return line.folded().length() <= LONGEST && thanks.contains(bare(line.folded()));
    }

    /// Whether the line may be a person's name: few words, none of them in small letters only but short ones.
    static boolean name(String plain) {
        String text = plain.endsWith(".") || plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain;
        if (text.isEmpty()
                || text.length() > 60
                || Traces.longerThan(text, WORDS_OF_A_NAME)
                || "?!:;。！？".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        for (String word : text.split(" ", -1)) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            if ((Character.isLowerCase(first) && word.length() > 3) || Character.isDigit(first)) {
                return false;
            }
        }
        return text.codePoints().anyMatch(Character::isLetter) && !runsOn(text);
    }

    // Where words are not parted by spaces, a name is known by being short.
    private static boolean runsOn(String text) {
        long unparted = text.codePoints()
                .filter(c -> switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA -> true;
                    default -> false;
                })
                .count();
        return unparted > LONGEST_UNPARTED || (text.indexOf(' ') < 0 && text.length() > 3 * LONGEST_UNPARTED);
    }

    // "Best regards, John Doe" and "Viele Grüße Max": a closing followed by a name.
    private boolean named(String plain, String folded) {
        boolean aligned = folded.length() == plain.length();
        int comma = plain.indexOf(',');
        if (comma > 0) {
            String phrase = bare(Folding.fold(plain.substring(0, comma)));
            if ((regards.contains(phrase) || alone.contains(phrase))
                    && name(plain.substring(comma + 1).strip())) {
                return true;
            }
        }
        int end = 0;
        for (int words = 1; words <= mostWords; words++) {
            end = plain.indexOf(' ', end + 1);
            if (end < 0) {
                return false;
            }
            String rest = plain.substring(end + 1);
            String phrase = aligned ? folded.substring(0, end) : Folding.fold(plain.substring(0, end));
            if (regards.contains(bare(phrase)) && name(rest) && capital(rest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean capital(String text) {
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private static void fill(Set<String> set, List<String> phrases) {
        phrases.stream().filter(phrase -> !phrase.contains("*")).forEach(phrase -> set.add(bare(Folding.fold(phrase))));
    }

    private static String bare(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && "*_-–—~ ".indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ",.!*_~:;、，。！،؛।- ".indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        return folded.substring(from, to).toLowerCase(Locale.ROOT);
    }
}

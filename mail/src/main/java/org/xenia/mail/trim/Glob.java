package org.xenia.mail.trim;

import java.util.List;

/// A phrase with gaps: `*` stands for anything, `~` for at most six words. Compared without case.
///
/// Walks text and pattern once with one place to come back to, so a hostile line costs at most its length times the
/// length of the phrase.
final class Glob {

    private static final int WORDS_OF_A_GAP = 6;

    private final String pattern;
    private final int mostWords;

    /// Makes a phrase from its written form.
    Glob(String phrase) {
        String folded = Folding.fold(phrase);
        mostWords = folded.indexOf('~') < 0 ? Integer.MAX_VALUE : words(folded) - 1 + WORDS_OF_A_GAP;
        pattern = folded.replace('~', '*');
    }

    /// Makes each phrase of a list.
    static List<Glob> all(List<String> phrases) {
        return phrases.stream().map(Glob::new).toList();
    }

    /// Whether the folded line is this phrase from its start to its end.
    boolean matches(String folded) {
        return walk(folded) && (mostWords == Integer.MAX_VALUE || words(folded) <= mostWords);
    }

    private boolean walk(String text) {
        int at = 0;
        int in = 0;
        int star = -1;
        int resume = 0;
        while (at < text.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = in++;
                resume = at;
            } else if (in < pattern.length() && pattern.charAt(in) == text.charAt(at)) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }

    private static int words(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }
}

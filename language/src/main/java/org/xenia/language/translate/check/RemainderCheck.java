package org.xenia.language.translate.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xenia.language.protect.Token;
import org.xenia.language.segment.Words;

/// How much of the original was left as it stood. Names and words both languages share are no sign; most of the words
/// are.
final class RemainderCheck {

    private static final String NAME = "remainder";
    private static final int SHORTEST_WORD = 4;
    private static final double MOST = 0.5;

    private RemainderCheck() {}

    static Check check(Compared texts) {
        if (texts.from().readableAs(texts.to())) {
            return Check.passed(NAME, Severity.ADVISORY);
        }
        List<String> source = words(texts.source(), texts.sourceTokens());
        Set<String> left = new LinkedHashSet<>(source);
        left.retainAll(new HashSet<>(words(texts.target(), texts.targetTokens())));
        boolean ok = source.isEmpty() || (double) left.size() / new HashSet<>(source).size() <= MOST;
        return ok
                ? Check.passed(NAME, Severity.ADVISORY)
                : Check.failed(NAME, Severity.ADVISORY, List.of(Fault.of("left", String.join(" ", left))), List.of());
    }

    /// The words that a translation should change: of some length, not capitalised inside a sentence, no token.
    private static List<String> words(String text, List<Token> tokens) {
        StringBuilder rest = new StringBuilder(text);
        for (Token token : tokens) {
            for (int index = token.start(); index < token.end(); index++) {
                rest.setCharAt(index, ' ');
            }
        }
        List<String> words = new ArrayList<>();
        boolean first = true;
        for (String word : Words.list(rest.toString())) {
            boolean name = !first && Character.isUpperCase(word.codePointAt(0));
            boolean dense = word.codePointAt(0) >= 0x2E80;
            if (!name && (dense || word.length() >= SHORTEST_WORD) && Character.isLetter(word.codePointAt(0))) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
            first = false;
        }
        return words;
    }
}

package org.xenia.culture.coach.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Phrases to look for all at once. A phrase stands for itself in any case; a space is any white space,
/// `'` any apostrophe; it begins and ends where a word does, in scripts that set words apart, unless a
/// `*` at that end says that more letters may follow there.
final class PhraseSet {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE;
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}&&[^" + UNSPACED + "]]";

    private final @Nullable Pattern all;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Pattern pattern, String suggestion) {}

    PhraseSet(Map<String, String> phrases, boolean caseSensitive) {
        int flags = caseSensitive ? FLAGS & ~(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE) : FLAGS;
        List<String> longestFirst = phrases.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        List<String> alternatives = new ArrayList<>();
        for (String phrase : longestFirst) {
            String pattern = expression(phrase);
            alternatives.add(pattern);
            entries.add(new Entry(Pattern.compile(pattern, flags), phrases.getOrDefault(phrase, "")));
        }
        all = alternatives.isEmpty() ? null : Pattern.compile(String.join("|", alternatives), flags);
    }

    /// True when there is nothing to look for.
    boolean isEmpty() {
        return all == null;
    }

    /// The places of the phrases, from left to right, never overlapping.
    List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        if (all != null) {
            Matcher matcher = all.matcher(text);
            while (matcher.find()) {
                String suggestion = suggestion(text, matcher.start(), matcher.end());
                hits.add(
                        suggestion.isEmpty()
                                ? Hit.at(matcher.start(), matcher.end())
                                : Hit.replace(matcher.start(), matcher.end(), cased(matcher.group(), suggestion)));
            }
        }
        return hits;
    }

    /// True when one of the phrases is there.
    boolean in(String text) {
        return all != null && all.matcher(text).find();
    }

    private String suggestion(String text, int start, int end) {
        for (Entry entry : entries) {
            Matcher matcher = entry.pattern().matcher(text);
            matcher.region(start, end).useTransparentBounds(true).useAnchoringBounds(false);
            if (matcher.matches()) {
                return entry.suggestion();
            }
        }
        return "";
    }

    /// The suggestion with a capital where the found words have one.
    private static String cased(String found, String suggestion) {
        int first = found.codePointAt(0);
        boolean sentence = Character.isUpperCase(first) && Character.isLowerCase(suggestion.codePointAt(0));
        int length = Character.charCount(suggestion.codePointAt(0));
        return sentence
                ? Character.toString(Character.toUpperCase(suggestion.codePointAt(0))) + suggestion.substring(length)
                : suggestion;
    }

    private static String expression(String phrase) {
        boolean openStart = phrase.startsWith("*");
        boolean openEnd = phrase.endsWith("*");
        String body = phrase.substring(openStart ? 1 : 0, phrase.length() - (openEnd ? 1 : 0));
        StringBuilder expression = new StringBuilder("(?:");
        if (letter(body.codePointAt(0))) {
            expression.append(openStart ? LETTER + "*" : "(?<!" + LETTER + ")");
        }
        body.codePoints().forEach(point -> expression.append(piece(point)));
        if (letter(body.codePointBefore(body.length()))) {
            expression.append(openEnd ? LETTER + "*" : "(?!" + LETTER + ")");
        }
        return expression.append(')').toString();
    }

    private static boolean letter(int point) {
        return Pattern.matches(LETTER, Character.toString(point));
    }

    private static String piece(int point) {
        return switch (point) {
            case ' ' -> "[\\s\\u00A0\\u202F]+";
            case '\'' -> "['\u2019]";
            default -> Pattern.quote(Character.toString(point));
        };
    }
}

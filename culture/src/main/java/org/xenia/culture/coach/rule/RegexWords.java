package org.xenia.culture.coach.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells which words a regular expression cannot match without: of `\bpa[íi]s(?:es)?\b` one of *país* and *pais*.
///
/// Reads the expression into what each part of it can be (R. Cox, Regular Expression Matching with a Trigram Index,
/// 2012): a few exact texts, or anything that holds one of some words. What it does not know counts as anything.
final class RegexWords {

    private static final int MOST = 200;
    private static final String ANCHORS = "bBAzZG";
    private static final String ONE_OF_MANY = "dDwWsShHvVRXN";

    private final String regex;
    private int at;

    private RegexWords(String regex) {
        this.regex = regex;
    }

    /// What a part of an expression can match.
    ///
    /// @param exact all texts it matches; null when they are too many
    /// @param any words of which each match holds one; empty when none are known
    private record Part(@Nullable Set<String> exact, Set<String> any) {

        static final Part NOTHING = exactly(Set.of(""));
        static final Part ANYTHING = new Part(null, Set.of());

        static Part exactly(Set<String> texts) {
            return new Part(texts, texts.contains("") ? Set.of() : texts);
        }
    }

    /// The words of which every match holds one; empty when that cannot be told.
    static Collection<String> of(String regex) {
        if (regex.matches("(?s).*\\(\\?[a-zA-Z]*x.*")) {
            return List.of();
        }
        RegexWords reader = new RegexWords(regex);
        Part whole = reader.alternatives();
        return reader.at < regex.length() ? List.of() : whole.any();
    }

    private Part alternatives() {
        List<Part> parts = new ArrayList<>(List.of(row()));
        while (peek('|')) {
            at++;
            parts.add(row());
        }
        return parts.size() == 1 ? parts.getFirst() : either(parts);
    }

    private static Part either(List<Part> parts) {
        Set<String> exact = new HashSet<>();
        Set<String> any = new HashSet<>();
        boolean known = true;
        boolean told = true;
        for (Part part : parts) {
            if (part.exact() == null) {
                known = false;
            } else {
                exact.addAll(part.exact());
            }
            told &= !part.any().isEmpty();
            any.addAll(part.any());
        }
        Set<String> words = told && any.size() <= MOST ? any : Set.of();
        return known && exact.size() <= MOST ? Part.exactly(exact) : new Part(null, words);
    }

    /// Parts one after the other.
    private Part row() {
        Set<String> exact = Set.of("");
        Set<String> best = Set.of();
        boolean whole = true;
        while (at < regex.length() && !peek('|') && !peek(')')) {
            Part part = repeated(single());
            Set<String> longer = part.exact() == null ? Set.of() : joined(exact, part.exact());
            if (longer.isEmpty()) {
                whole = false;
                best = better(better(best, Part.exactly(exact).any()), part.any());
                exact = part.exact() == null ? Set.of("") : part.exact();
            } else {
                exact = longer;
            }
        }
        return whole
                ? Part.exactly(exact)
                : new Part(null, better(best, Part.exactly(exact).any()));
    }

    private static Set<String> joined(Set<String> before, Set<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            return Set.of();
        }
        Set<String> joined = new HashSet<>();
        before.forEach(one -> after.forEach(other -> joined.add(one + other)));
        return joined;
    }

    /// Those whose shortest word is longer; short words are in every text.
    private static Set<String> better(Set<String> one, Set<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> words) {
        return words.stream()
                .mapToInt(word -> word.replaceAll("[\\s'’]+", "").length())
                .min()
                .orElse(0);
    }

    private Part repeated(Part part) {
        if (at >= regex.length()) {
            return part;
        }
        Part result = part;
        switch (regex.charAt(at)) {
            case '?' -> {
                at++;
                result = part.exact() == null ? Part.ANYTHING : either(List.of(part, Part.NOTHING));
            }
            case '*' -> {
                at++;
                result = Part.ANYTHING;
            }
            case '+' -> {
                at++;
                result = new Part(null, part.any());
            }
            case '{' -> {
                boolean optional = regex.startsWith("{0", at);
                skip('{', '}');
                result = new Part(null, optional ? Set.of() : part.any());
            }
            default -> {
                return part;
            }
        }
        if (peek('?') || peek('+')) {
            at++;
        }
        return result;
    }

    private Part single() {
        int point = regex.codePointAt(at);
        at += Character.charCount(point);
        return switch (point) {
            case '(' -> group();
            case '[' -> letters();
            case '.' -> Part.ANYTHING;
            case '^', '$' -> Part.NOTHING;
            case '\\' -> escaped();
            default -> literal(point);
        };
    }

    private static Part literal(int point) {
        boolean strange = point > 0xFFFF && Character.isLetter(point);
        return strange ? Part.ANYTHING : Part.exactly(Set.of(Character.toString(point)));
    }

    private Part group() {
        boolean around = false;
        if (peek('?')) {
            int begin = at;
            at++;
            around = regex.startsWith("=", at)
                    || regex.startsWith("!", at)
                    || regex.startsWith("<=", at)
                    || regex.startsWith("<!", at);
            while (at < regex.length() && ":=!>)".indexOf(regex.charAt(at)) < 0) {
                at++;
            }
            if (peek(')')) {
                // Flags alone: (?i).
                at++;
                return at > begin ? Part.NOTHING : Part.ANYTHING;
            }
            at++;
        }
        Part inside = alternatives();
        at++;
        return around ? Part.NOTHING : inside;
    }

    /// A class of letters: each of a few, or any.
    private Part letters() {
        Set<String> few = new HashSet<>();
        boolean plain = !peek('^');
        at += plain ? 0 : 1;
        int depth = 1;
        boolean first = true;
        while (at < regex.length() && depth > 0) {
            int point = regex.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\\') {
                plain = false;
                at++;
            } else if (point == '[') {
                plain = false;
                depth++;
            } else if (point == ']' && !(first && depth == 1)) {
                depth--;
            } else {
                plain &= point != '-' && point != '&' && point <= 0xFFFF;
                few.add(Character.toString(point));
            }
            first = false;
        }
        return plain && few.size() <= 6 ? Part.exactly(few) : Part.ANYTHING;
    }

    private Part escaped() {
        char sign = regex.charAt(at++);
        if (sign == 'Q') {
            int end = regex.indexOf("\\E", at);
            String quoted = regex.substring(at, end < 0 ? regex.length() : end);
            at = end < 0 ? regex.length() : end + 2;
            return Part.exactly(Set.of(quoted));
        }
        if (ANCHORS.indexOf(sign) >= 0) {
            skip('{', '}');
            return Part.NOTHING;
        }
        if (ONE_OF_MANY.indexOf(sign) >= 0) {
            skip('{', '}');
            return Part.ANYTHING;
        }
        if (!Character.isLetterOrDigit(sign)) {
            return literal(sign);
        }
        // Properties, code points, back references: nothing that is worth reading.
        if (sign == 'p' || sign == 'P' || sign == 'x' || sign == 'k') {
            boolean braced = peek('{') || peek('<');
            skip('{', '}');
            skip('<', '>');
            at += braced ? 0 : sign == 'x' ? 2 : 1;
        } else if (sign == 'u') {
            at += 4;
        }
        while (Character.isDigit(sign) && at < regex.length() && Character.isDigit(regex.charAt(at))) {
            at++;
        }
        return Part.ANYTHING;
    }

    private void skip(char open, char close) {
        if (peek(open)) {
            int end = regex.indexOf(close, at);
            at = end < 0 ? regex.length() : end + 1;
        }
    }

    private boolean peek(char sign) {
        return at < regex.length() && regex.charAt(at) == sign;
    }
}

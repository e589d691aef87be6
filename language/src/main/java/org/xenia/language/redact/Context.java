package org.xenia.language.redact;

import org.jspecify.annotations.Nullable;

/// Looks for words beside a number: before it, back to the number before; behind it, a few words far.
final class Context {

    private static final int BEFORE = 60;
    private static final int AFTER = 24;

    private final Plain plain;
    private final Vocabulary vocabulary;
    private final Words shop;
    /// Many forms ask for the same place in turn.
    private int windowAsked = -1;

    private int windowAnswer;
    private int businessAsked = -1;
    private int businessAnswer;
    private int endAsked = -1;
    private int endAnswer;
    private @Nullable Places places;

    Context(Plain plain, CommonWords common) {
        this.plain = plain;
        this.vocabulary = common.vocabulary();
        this.shop = common.shop();
    }

    /// The distance from the number back to the nearest of the words, or -1; a word behind the number counts as far.
    int distance(Words words, int start, int end) {
        int found = places().last(words, from(start), start);
        return found >= 0 ? start - found : behind(words, end) ? BEFORE : -1;
    }

    /// True when one of the words stands by the number and no word of the shop stands nearer.
    boolean named(Words words, int start, int end) {
        int distance = distance(words, start, end);
        if (distance < 0) {
            return false;
        }
        int business = business(start);
        return business < 0 || distance <= business || (distance == BEFORE && business > 30);
    }

    /// The distance back to the nearest word of the shop, or -1.
    int business(int start) {
        if (start != businessAsked) {
            int found = places().last(shop, Math.max(from(start), start - 40), start);
            businessAsked = start;
            businessAnswer = found < 0 ? -1 : start - found;
        }
        return businessAnswer;
    }

    /// A text without a number is never searched for words.
    private Places places() {
        if (places == null) {
            places = vocabulary.places(plain);
        }
        return places;
    }

    private int from(int start) {
        if (start != windowAsked) {
            windowAsked = start;
            windowAnswer = window(start);
        }
        return windowAnswer;
    }

    /// Words belong to the number they stand by: the search stops at the end of a number of five digits or more,
    /// unless only a conjunction divides the two.
    private int window(int start) {
        int limit = Math.max(0, start - BEFORE);
        int digits = 0;
        for (int index = start - 1; index >= limit; index--) {
            char c = plain.at(index);
            if (c == '\n' && start - index > 2) {
                return index;
            }
            digits = Plain.digit(c) ? digits + 1 : separator(c) ? digits : 0;
            if (digits >= 5 && start - index > 14) {
                return index + 5;
            }
        }
        return limit;
    }

    private static boolean separator(char c) {
        return c == ' ' || c == '-' || c == '.' || c == '/';
    }

    private boolean behind(Words words, int end) {
        if (end != endAsked) {
            endAsked = end;
            endAnswer = limit(end);
        }
        return places().any(words, end, endAnswer);
    }

    /// Words behind a number belong to it up to the next number or the end of the sentence.
    private int limit(int end) {
        int most = Math.min(plain.small().length(), end + AFTER);
        for (int index = end; index < most; index++) {
            char c = plain.at(index);
            if (c == '\n' || Plain.digit(c) || c == '.' || c == ';' || c == '。') {
                return index;
            }
        }
        return most;
    }
}

package org.xenia.language.register;

import java.util.List;

/// A rule over words: a row of places, some of which are what it marks.
///
/// @param meaning what it says
/// @param places  the row
/// @param from    the first place it marks
/// @param to      the place after the last
/// @param anchor  the place whose word calls the rule up
record WordRule(Rule.Meaning meaning, List<Place> places, int from, int to, int anchor) implements Rule {

    /// The tokens marked so far, -1 while there are none.
    private static final class Span {
        private int first = -1;
        private int last = -1;
    }

    /// Adds what the rule marks when it holds with its anchor on this token.
    void find(List<Token> tokens, int at, List<Found> found) {
        int words = 0;
        int mandatory = 0;
        for (int place = 0; place < anchor; place++) {
            boolean takes = places.get(place).takesToken();
            words += takes ? 1 : 0;
            mandatory += takes && !places.get(place).optional() ? 1 : 0;
        }
        for (int start = at - words; start <= at - mandatory; start++) {
            Span span = new Span();
            if (match(tokens, start, 0, span) && span.first >= 0) {
                found.add(new Found(
                        this,
                        tokens.get(span.first).start(),
                        tokens.get(span.last).end()));
                return;
            }
        }
    }

    /// Tries the rest of the row from a place and a token on.
    private boolean match(List<Token> tokens, int at, int place, Span span) {
        if (place == places.size()) {
            return true;
        }
        Place asked = places.get(place);
        if (!asked.takesToken()) {
            return asked.holds(tokens, at) && match(tokens, at, place + 1, span);
        }
        if (asked.holds(tokens, at)) {
            int first = span.first;
            int last = span.last;
            if (place >= from && place < to && at >= 0 && at < tokens.size()) {
                span.first = first < 0 ? at : first;
                span.last = at;
            }
            if (match(tokens, at + 1, place + 1, span)) {
                return true;
            }
            span.first = first;
            span.last = last;
        }
        return asked.optional() && match(tokens, at, place + 1, span);
    }
}

package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Token;

/// Catches telephone numbers, references, e-mail addresses, account numbers and prices with Latin signs
/// in text that runs from right to left, where nothing keeps their own direction. The replacement puts a
/// left-to-right isolate around them (UAX 9).
final class Direction implements Check {

    private static final char OPEN = '\u2066';
    private static final char CLOSE = '\u2069';
    private static final Set<Kind> LEFT_TO_RIGHT =
            EnumSet.of(Kind.PHONE, Kind.ID, Kind.EMAIL, Kind.IBAN, Kind.AMOUNT, Kind.NUMBER);

    @Override
    public List<Hit> find(Reading reading) {
        String text = reading.text();
        List<Hit> hits = new ArrayList<>();
        long right = text.codePoints().filter(Direction::rightToLeft).count();
        if (right == 0) {
            return hits;
        }
        long left = text.codePoints()
                .filter(point -> point < 0x250 && Character.isLetter(point))
                .count();
        for (Token token : reading.tokens()) {
            if (LEFT_TO_RIGHT.contains(token.kind())
                    && turns(token)
                    && right >= (left - letters(token)) / 2
                    && !kept(text, token)) {
                hits.add(Hit.replace(token.start(), token.end(), OPEN + token.text() + CLOSE));
            }
        }
        return hits;
    }

    /// A plain number keeps its order; what joins several figures or holds Latin letters or signs may
    /// not.
    private static boolean turns(Token token) {
        boolean latin =
                token.text().chars().anyMatch(c -> c < 0x250 && (Character.isLetter(c) || "$€£".indexOf(c) >= 0));
        return switch (token.kind()) {
            case AMOUNT -> latin;
            case NUMBER -> token.text().matches("\\+?\\d{2,}(?:[- ]\\d{2,}){2,}");
            default -> token.text().chars().anyMatch(c -> c < 0x250 && Character.isLetterOrDigit(c));
        };
    }

    // The letters of the token itself say nothing about the text around it.
    private static long letters(Token token) {
        return token.text().chars().filter(Character::isLetter).count();
    }

    private static boolean rightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// True inside an isolate, beside a mark of direction, or in markup that isolates.
    private static boolean kept(String text, Token token) {
        int open = Math.max(text.lastIndexOf(OPEN, token.start()), text.lastIndexOf('\u2068', token.start()));
        if (open >= 0 && text.lastIndexOf(CLOSE, token.start() - 1) < open) {
            return true;
        }
        String before = text.substring(Math.max(0, token.start() - 40), token.start());
        return before.endsWith("\u200E") || before.matches("(?s).*<(?:bdi|[a-z]+ [^>]*dir=.?ltr)[^>]*>[^<]*");
    }
}

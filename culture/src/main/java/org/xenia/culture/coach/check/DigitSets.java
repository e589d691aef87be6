package org.xenia.culture.coach.check;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Token;

/// Catches figures of two sets of digits in one message. The locale's own set is right for what people
/// count; what they copy (telephone, account and order numbers) stays in western digits and is passed
/// over.
final class DigitSets implements Check {

    @Override
    public List<Hit> find(Reading reading) {
        List<Token> figures = reading.tokens().stream()
                .filter(token -> token.kind() == Kind.NUMBER || token.kind() == Kind.AMOUNT)
                .filter(token -> token.text().chars().anyMatch(Character::isDigit))
                .toList();
        boolean western = figures.stream().anyMatch(DigitSets::western);
        boolean own = figures.stream().anyMatch(token -> !western(token));
        if (!western || !own) {
            return List.of();
        }
        String digits = NumberingSystem.getInstance(
                        ULocale.forLanguageTag(reading.draft().locale().value()))
                .getDescription();
        boolean wantsWestern = digits.startsWith("0");
        List<Hit> hits = new ArrayList<>();
        for (Token token : figures) {
            if (western(token) != wantsWestern) {
                hits.add(figure(token, digits));
            }
        }
        return hits;
    }

    /// The figure without the currency beside it.
    private static Hit figure(Token token, String digits) {
        int from = 0;
        int to = token.text().length();
        while (!Character.isDigit(token.text().charAt(from))) {
            from++;
        }
        while (!Character.isDigit(token.text().charAt(to - 1))) {
            to--;
        }
        return Hit.replace(
                token.start() + from, token.start() + to, written(token.text().substring(from, to), digits));
    }

    private static boolean western(Token token) {
        return token.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String written(String text, String digits) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(point -> out.appendCodePoint(
                        Character.isDigit(point) ? digits.codePointAt(Character.digit(point, 10)) : point));
        return out.toString();
    }
}

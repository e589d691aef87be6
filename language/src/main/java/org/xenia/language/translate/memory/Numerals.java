package org.xenia.language.translate.memory;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// How a number is written on one side and the other.
final class Numerals {

    private static final Map<String, PluralRules> RULES = new ConcurrentHashMap<>();

    private Numerals() {}

    /// The decimal digits alone, as ASCII.
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }

    /// `asked` written as `targetModel` is written, where `sourceModel` is the same number in the source; null when the
    /// two models do not tell.
    static @Nullable String rewritten(String asked, String sourceModel, String targetModel) {
        if (sourceModel.equals(targetModel)) {
            return asked;
        }
        String swapped = swapSeparators(sourceModel);
        if (swapped.equals(targetModel)) {
            return swapSeparators(asked);
        }
        boolean plain = asked.chars().allMatch(Character::isDigit);
        char zero = zero(targetModel);
        if (plain && zero != zero(sourceModel) && targetModel.chars().allMatch(Character::isDigit)) {
            StringBuilder written = new StringBuilder();
            digits(asked).chars().forEach(digit -> written.append((char) (zero + digit - '0')));
            return written.toString();
        }
        return null;
    }

    /// Whether two numbers take the same form of a noun: `2` and `5` do in English and not in Russian.
    static boolean samePlural(String first, String second, LanguageTag language) {
        PluralRules rules =
                RULES.computeIfAbsent(language.value(), tag -> PluralRules.forLocale(ULocale.forLanguageTag(tag)));
        return rules.select(value(first)).equals(rules.select(value(second)));
    }

    private static double value(String number) {
        String digits = digits(number);
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }

    private static char zero(String number) {
        char first = number.charAt(0);
        return (char) (first - Character.digit(first, 10));
    }

    private static String swapSeparators(String number) {
        StringBuilder swapped = new StringBuilder(number.length());
        for (int index = 0; index < number.length(); index++) {
            char character = number.charAt(index);
            swapped.append(character == '.' ? ',' : character == ',' ? '.' : character);
        }
        return swapped.toString();
    }
}

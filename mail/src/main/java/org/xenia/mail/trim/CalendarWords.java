package org.xenia.mail.trim;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;

/// Names of weekdays and months in many languages, as CLDR gives them, to see that a line begins with a date.
final class CalendarWords {

    private static final String[] LANGUAGES = {
        "en", "de", "fr", "es", "ca", "it", "pt", "nl", "pl", "cs", "sk", "ru", "uk", "bg", "sr", "sr-Latn", "hr", "sl",
        "tr", "sv", "da", "nb", "nn", "fi", "et", "lt", "lv", "hu", "ro", "el", "vi", "th", "id", "ms", "fil", "ar",
        "fa", "he", "hi", "bn", "ur", "ta", "sw"
    };

    private static final int SHORTEST = 2;

    private final Set<String> names = new HashSet<>();

    CalendarWords() {
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLanguageTag(language));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    add(symbols.getWeekdays(context, width));
                    add(symbols.getMonths(context, width));
                }
            }
        }
    }

    /// Whether the folded word begins with a digit or is a name that no short word of another language equals.
    boolean surely(String folded) {
        return opens(folded)
                && (Character.isDigit(folded.codePointAt(0))
                        || firstWord(folded).length() > SHORTEST);
    }

    /// Whether the folded text begins with a digit or the name of a weekday or a month.
    boolean opens(String folded) {
        if (folded.isEmpty()) {
            return false;
        }
        return Character.isDigit(folded.codePointAt(0)) || names.contains(firstWord(folded));
    }

    private static String firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && " ,.:(（".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return folded.substring(0, end);
    }

    private void add(String[] texts) {
        for (String text : texts) {
            String folded = firstWord(Folding.fold(text));
            if (folded.length() >= SHORTEST) {
                names.add(folded);
            }
        }
    }
}

package org.xenia.culture.coach.check;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Token;

/// Catches figures whose marks mean something else to the reader: a thousands mark that is their decimal
/// mark, or the reverse. A figure that could be right in the reader's own way of writing passes, except a
/// price, which has no three decimals.
final class NumberMarks implements Check {

    private static final Pattern FIGURE = Pattern.compile(
            "(?=\\d)(?:(?<![\\p{N}\\p{L}.,:/'-])\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?(?![\\p{N}\\p{L}]|[.,:/-]\\d)"
                    + "|(?<![\\p{N}\\p{L}.,:/'-])\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?(?![\\p{N}\\p{L}]|[.,:/-]\\d)"
                    + "|(?<![\\p{N}\\p{L}.,:/'-])\\d+[.,]\\d{2}(?![\\p{N}\\p{L}]|[.,:/-]\\d))");

    @Override
    public List<Hit> find(Reading reading) {
        ULocale locale = Places.locale(reading.draft());
        if (locale.getLanguage().equals("es") && locale.getCountry().isEmpty()) {
            // Spain and Mexico write the very opposite.
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(reading.plain());
        while (matcher.find()) {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
            boolean price = price(reading, matcher.start(), matcher.end());
            char decimal = price ? symbols.getMonetaryDecimalSeparator() : symbols.getDecimalSeparator();
            String better = better(matcher.group(), decimal, price);
            if ((decimal == '.' || decimal == ',') && better != null) {
                hits.add(Hit.replace(matcher.start(), matcher.end(), better));
            }
        }
        return hits;
    }

    /// The figure with the reader's marks, or null when it fits.
    private static @Nullable String better(String figure, char decimal, boolean price) {
        long points = figure.chars().filter(c -> c == '.').count();
        long commas = figure.chars().filter(c -> c == ',').count();
        int last = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
        char mark = figure.charAt(last);
        boolean three = figure.length() - last == 4;
        if (points > 0 && commas > 0) {
            return mark == decimal ? null : swapped(figure);
        }
        if (points + commas > 1) {
            return mark == decimal ? swapped(figure) : null;
        }
        if (three) {
            return price && mark == decimal ? swapped(figure) : null;
        }
        return price && mark != decimal ? swapped(figure) : null;
    }

    private static String swapped(String figure) {
        return figure.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }

    private static boolean price(Reading reading, int start, int end) {
        for (Token token : reading.tokens()) {
            if (token.kind() == Kind.AMOUNT && token.start() <= start && token.end() >= end) {
                return true;
            }
        }
        return false;
    }
}

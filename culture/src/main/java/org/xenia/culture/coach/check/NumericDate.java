package org.xenia.culture.coach.check;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;

/// Catches dates in figures that may be read as day and month or as month and day: two different numbers,
/// both 12 or less, around a year. The suggestion writes the month as a word, reading the figures in the
/// order of the text's own locale.
final class NumericDate implements Check {

    // A year must be there: "3/4" is as often a fraction, a size or an address.
    private static final Pattern DATE = Pattern.compile(
            "(?=\\d)(?<![\\p{L}\\p{N}./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\p{L}\\p{N}]|[./-]\\d)");

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = DATE.matcher(reading.plain());
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            if (first == second || first < 1 || second < 1 || first > 12 || second > 12) {
                continue;
            }
            if (matcher.group(4).length() == 2 && !shortForm(reading, matcher.group(2))) {
                continue;
            }
            String written = written(reading, first, second, matcher.group(4));
            hits.add(
                    written == null
                            ? Hit.at(matcher.start(), matcher.end())
                            : Hit.suggest(matcher.start(), matcher.end(), written));
        }
        return hits;
    }

    /// A year of two figures: `1.2.25` is a version to whoever does not write dates with points.
    private static boolean shortForm(Reading reading, String separator) {
        ULocale locale = ULocale.forLanguageTag(reading.draft().locale().value());
        return separator.equals("/")
                || (separator.equals(".")
                        && DateFormat.getDateInstance(DateFormat.SHORT, locale)
                                instanceof com.ibm.icu.text.SimpleDateFormat format
                        && format.toPattern().contains("."));
    }

    private static @Nullable String written(Reading reading, int first, int second, String year) {
        ULocale locale = ULocale.forLanguageTag(reading.draft().locale().value());
        boolean monthFirst = DateMentions.monthFirst(locale);
        int full = year.length() == 4 ? Integer.parseInt(year) : 2000 + Integer.parseInt(year);
        try {
            LocalDate date = LocalDate.of(full, monthFirst ? first : second, monthFirst ? second : first);
            DateFormat shown = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH_DAY, locale);
            shown.setCalendar(Calendar.getInstance(TimeZone.GMT_ZONE, locale));
            return shown.format(
                    Date.from(date.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

package org.xenia.culture.coach.check;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Needles;
import org.xenia.culture.coach.rule.Reading;

/// The days a draft names, in figures or with the month as a word of its language. A day without a year
/// is the next one after the time of sending; without that time it is not known.
final class DateMentions {

    private static final Map<String, Language> LANGUAGES = new ConcurrentHashMap<>();
    private static final Pattern ISO =
            Pattern.compile("(?=\\d)(?<![\\p{N}-])(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?![\\p{N}-])");
    private static final Pattern EAST =
            Pattern.compile("(?=\\d)(?:(?<y>\\d{4})\\s?[年년]\\s?)?(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일号號]");
    private static final Pattern FIGURES = Pattern.compile(
            "(?=\\d)(?<![\\p{L}\\p{N}./-])(?<a>\\d{1,2})(?<s>[./-])(?<b>\\d{1,2})\\k<s>(?<y>\\d{4})(?![\\p{L}\\p{N}]|[./-]\\d)");

    private static final Needles EASTERN = Needles.of(EAST);

    private DateMentions() {}

    /// A day named in the text.
    ///
    /// @param start first UTF-16 unit
    /// @param end the unit after the last
    /// @param date the day
    record Mention(int start, int end, LocalDate date) {}

    private record Language(
            Map<String, Integer> months,
            Needles names,
            @Nullable Pattern dayFirst,
            @Nullable Pattern monthFirst) {}

    static List<Mention> list(Reading reading) {
        Draft draft = reading.draft();
        List<Mention> mentions = new ArrayList<>();
        String text = reading.plain();
        if (text.chars().noneMatch(unit -> unit >= '0' && unit <= '9')) {
            return mentions;
        }
        Language language = LANGUAGES.computeIfAbsent(draft.locale().language(), DateMentions::language);
        add(mentions, ISO, text, language, draft);
        if (reading.mayHold(EASTERN)) {
            add(mentions, EAST, text, language, draft);
        }
        figures(mentions, text, draft);
        if (language.dayFirst() != null && language.monthFirst() != null && reading.mayHold(language.names())) {
            add(mentions, language.dayFirst(), text, language, draft);
            if (mentions.isEmpty()) {
                add(mentions, language.monthFirst(), text, language, draft);
            }
        }
        return mentions;
    }

    /// True when the month comes first where the reader lives.
    static boolean monthFirst(ULocale locale) {
        return DateFormat.getPatternInstance(DateFormat.YEAR_NUM_MONTH_DAY, locale) instanceof SimpleDateFormat format
                && format.toPattern().replaceAll("[^Md]", "").startsWith("M");
    }

    private static void add(List<Mention> mentions, Pattern pattern, String text, Language language, Draft draft) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String month = matcher.group("m");
            Integer number = Character.isDigit(month.charAt(0))
                    ? Integer.valueOf(month)
                    : language.months().get(month.toLowerCase(Locale.ROOT));
            LocalDate date = number == null ? null : date(matcher.group("y"), number, matcher.group("d"), draft);
            if (date != null) {
                mentions.add(new Mention(matcher.start(), matcher.end(), date));
            }
        }
    }

    private static void figures(List<Mention> mentions, String text, Draft draft) {
        Matcher matcher = FIGURES.matcher(text);
        while (matcher.find()) {
            boolean monthFirst = monthFirst(Places.locale(draft));
            String month = monthFirst ? matcher.group("a") : matcher.group("b");
            String day = monthFirst ? matcher.group("b") : matcher.group("a");
            boolean turned = Integer.parseInt(month) > 12;
            LocalDate date =
                    date(matcher.group("y"), Integer.parseInt(turned ? day : month), turned ? month : day, draft);
            if (date != null) {
                mentions.add(new Mention(matcher.start(), matcher.end(), date));
            }
        }
    }

    private static @Nullable LocalDate date(@Nullable String year, int month, String day, Draft draft) {
        try {
            int dayOfMonth = Integer.parseInt(day);
            if (year != null) {
                return LocalDate.of(Integer.parseInt(year), month, dayOfMonth);
            }
            if (draft.now() == null) {
                return null;
            }
            ZoneId zone = draft.customer().timeZone() == null
                    ? ZoneOffset.UTC
                    : draft.customer().timeZone();
            LocalDate today = draft.now().atZone(zone).toLocalDate();
            LocalDate thisYear = LocalDate.of(today.getYear(), month, dayOfMonth);
            return thisYear.isBefore(today.minusMonths(2)) ? thisYear.plusYears(1) : thisYear;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Language language(String code) {
        DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(code));
        Map<String, Integer> months = new HashMap<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(context, width);
                for (int month = 0; month < 12; month++) {
                    String name = names[month].replace(".", "").toLowerCase(Locale.ROOT);
                    if (name.length() > 2 && name.codePoints().allMatch(Character::isAlphabetic)) {
                        months.putIfAbsent(name, month + 1);
                    }
                }
            }
        }
        if (months.isEmpty()) {
            return new Language(months, Needles.of(EAST), null, null);
        }
        String names = months.keySet().stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<m>", ")\\.?(?!\\p{L})"));
        // "3 may" is more often a verb than a month.
        String cased = code.equals("en") ? "(?!may\\b)(?iU:%s)" : "(?iU:%s)";
        String name = cased.formatted(names);
        return new Language(
                months,
                Needles.of(Pattern.compile(names)),
                Pattern.compile(
                        "(?=\\d)(?<![\\p{L}\\p{N}.,])(?<d>\\d{1,2})(?:st|nd|rd|th|\\.|er|º|ª)?\\s*(?:de |of |d')?"
                                + name + "(?:,?\\s*(?:de |del )?(?<y>\\d{4}))?(?!\\p{N})"),
                Pattern.compile("(?<![\\p{L}\\p{N}])" + name
                        + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>\\d{4}))?(?![\\p{N}:])"));
    }
}

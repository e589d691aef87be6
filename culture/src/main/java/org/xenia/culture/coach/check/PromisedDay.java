package org.xenia.culture.coach.check;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.xenia.culture.calendar.Day;
import org.xenia.culture.calendar.DayName;
import org.xenia.culture.calendar.Holidays;
import org.xenia.culture.calendar.Kind;
import org.xenia.culture.coach.check.DateMentions.Mention;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches a promise for a day on which nobody works where the customer lives, and suggests the next
/// working day. A day counts as promised when its sentence says so (`promises`, patterns of all
/// languages) and speaks neither of closing nor of an end (`otherwise`), and it does not lie before the time of
/// sending.
final class PromisedDay implements Check {

    // Most drafts name no day, and the tables are many.
    private static final class Calendars {
        private static final Holidays HOLIDAYS = new Holidays();
    }

    private final Pattern promises;
    private final Pattern otherwise;

    PromisedDay(Parameters parameters) {
        promises = any(parameters.list("promises"));
        otherwise = any(parameters.list("otherwise"));
    }

    private static Pattern any(List<String> patterns) {
        return Pattern.compile("(?iU)(?:" + String.join("|", patterns) + ")");
    }

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        String country = Places.country(draft);
        if (country.length() != 2) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Mention mention : DateMentions.list(reading)) {
            boolean past = draft.now() != null
                    && mention.date()
                            .isBefore(draft.now().atZone(ZoneOffset.UTC).toLocalDate());
            if (!past
                    && !Calendars.HOLIDAYS.isWorkingDay(country, null, mention.date())
                    && promised(around(mention, reading))) {
                hits.add(hit(mention, country, draft));
            }
        }
        return hits;
    }

    /// The sentence with the day; a full stop behind its number may have parted it.
    private static String around(Mention mention, Reading reading) {
        int start = reading.sentence(mention.start()).start();
        return reading.text()
                .substring(start, reading.sentence(mention.end() - 1).end());
    }

    /// A sentence that says when we are closed or when something ends promises nothing for that day.
    private boolean promised(String sentence) {
        return promises.matcher(sentence).find() && !otherwise.matcher(sentence).find();
    }

    private static Hit hit(Mention mention, String country, Draft draft) {
        LocalDate next = mention.date();
        while (!Calendars.HOLIDAYS.isWorkingDay(country, null, next)) {
            next = next.plusDays(1);
        }
        String holiday = Calendars.HOLIDAYS.on(country, null, mention.date()).stream()
                .filter(day -> day.kind() == Kind.PUBLIC)
                .map(Day::name)
                .findFirst()
                .orElse("");
        return Hit.suggest(mention.start(), mention.end(), written(next, draft))
                .with("holiday", new DayName(country, holiday))
                .with("kind", holiday.isEmpty() ? "weekend" : "holiday");
    }

    private static String written(LocalDate date, Draft draft) {
        DateFormat format = DateFormat.getPatternInstance(
                DateFormat.YEAR_MONTH_WEEKDAY_DAY,
                ULocale.forLanguageTag(draft.locale().value()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}

package org.xenia.server.assistant.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xenia.culture.calendar.HolidayNames;
import org.xenia.culture.calendar.Holidays;
import org.xenia.language.LanguageTag;

/// The holidays of one market as a workspace keeps them: ours, its own days added, days taken away.
public final class MarketDays {

    private final Holidays shipped;
    private final String country;
    private final OwnDays own;

    MarketDays(Holidays shipped, String country, OwnDays own) {
        this.shipped = shipped;
        this.country = country;
        this.own = own;
    }

    /// The days from one date to another, both included, in order; empty for a country without a table
    /// and without own days. Our days have names in the reader's language, own ones the name they were given.
    public List<HolidayLine> list(LocalDate from, LocalDate to, LanguageTag reader) {
        HolidayNames names = HolidayNames.in(reader);
        List<HolidayLine> lines = new ArrayList<>();
        if (!country.isEmpty() && shipped.knows(country)) {
            shipped.list(country, null, from, to).stream()
                    .filter(day -> !own.removed().contains(day.date()))
                    .map(day -> new HolidayLine(
                            day.date(),
                            names.of(country, day.name()),
                            day.kind().label(),
                            day.expected(),
                            false))
                    .forEach(lines::add);
        }
        own.added().stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .map(day -> new HolidayLine(day.date(), day.name(), "public", false, true))
                .forEach(lines::add);
        lines.sort(Comparator.comparing(HolidayLine::date));
        return lines;
    }
}

package org.xenia.server.assistant.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xenia.culture.calendar.Holidays;
import org.xenia.server.kernel.database.Transactions;

/// Holidays of markets as the current workspace keeps them: ours, its own days added, days taken away.
@Component
public class WorkspaceHolidays {

    private final Holidays shipped = new Holidays();
    private final OwnDayStore own;
    private final Transactions transactions;

    WorkspaceHolidays(OwnDayStore own, Transactions transactions) {
        this.own = own;
        this.transactions = transactions;
    }

    /// Whether we have a table for the country.
    public boolean knows(String country) {
        return shipped.knows(country);
    }

    /// The days from one date to another, both included, in order; empty for a country without a table and without own
    /// days.
    ///
    /// @param country ISO 3166-1 alpha-2; empty for none
    public List<HolidayLine> list(String country, LocalDate from, LocalDate to) {
        if (country.isEmpty()) {
            return List.of();
        }
        OwnDays days = transactions.call(() -> own.find(country));
        Set<LocalDate> removed = days.removed();
        List<HolidayLine> lines = new ArrayList<>();
        if (shipped.knows(country)) {
            shipped.list(country, null, from, to).stream()
                    .filter(day -> !removed.contains(day.date()))
                    .map(day ->
                            new HolidayLine(day.date(), day.name(), day.kind().label(), day.expected(), false))
                    .forEach(lines::add);
        }
        days.added().stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .map(day -> new HolidayLine(day.date(), day.name(), "public", false, true))
                .forEach(lines::add);
        lines.sort(Comparator.comparing(HolidayLine::date));
        return lines;
    }
}

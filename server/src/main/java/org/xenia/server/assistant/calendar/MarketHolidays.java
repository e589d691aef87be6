package org.xenia.server.assistant.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.PublicHolidays;

/// Tells lower floors the public holidays of markets, the workspace's own among them.
@Component
class MarketHolidays implements PublicHolidays {

    private static final LanguageTag ANY = LanguageTag.of("en");

    private final WorkspaceHolidays holidays;

    MarketHolidays(WorkspaceHolidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Predicate<LocalDate> of(String country) {
        MarketDays days = holidays.of(country);
        return date ->
                days.list(date, date, ANY).stream().anyMatch(line -> line.kind().equals("public"));
    }
}

package org.xenia.server.assistant.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenia.server.assistant.calendar.OwnDays.OwnDay;

/// Days from the files that calendars write.
class ICalendarTest {

    @Test
    void readsDaysFoldedNamesAndEndsThatAreNotIncluded() {
        String file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261226\r\n"
                + "SUMMARY:Company\\, clo\r\n sed\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        assertThat(ICalendar.days(file))
                .containsExactly(
                        new OwnDay(LocalDate.of(2026, 12, 24), "Company, closed"),
                        new OwnDay(LocalDate.of(2026, 12, 25), "Company, closed"));
    }

    @Test
    void followsAYearlyRuleForSomeYears() {
        String file = "BEGIN:VEVENT\nDTSTART:20260501T090000Z\nRRULE:FREQ=YEARLY\nSUMMARY:Picnic\nEND:VEVENT\n";

        assertThat(ICalendar.days(file))
                .extracting(OwnDay::date)
                .startsWith(LocalDate.of(2026, 5, 1), LocalDate.of(2027, 5, 1))
                .hasSize(6);
    }

    @Test
    void whatIsNoCalendarHasNoDays() {
        assertThat(List.of(
                        "", "hello", "BEGIN:VEVENT\nDTSTART:2026\nSUMMARY:x\nEND:VEVENT", "BEGIN:VEVENT\nEND:VEVENT"))
                .allSatisfy(text -> assertThat(ICalendar.days(text)).isEmpty());
    }
}

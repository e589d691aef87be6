package org.xenia.culture.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An operator's own days (R29)")
class OwnDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 10);

    @Test
    void areAddedAndTakenAway() {
        OwnDays own = new OwnDays(
                List.of(new OwnDays.Own(DateRule.parse("12-27..01-02"), "Works closed", Kind.PUBLIC, false)),
                Set.of(LocalDate.of(2026, 12, 26)));
        assertThat(own.apply(new Holidays().list("DE", null, FIRST, LAST), FIRST, LAST).stream()
                        .filter(day -> day.kind() == Kind.PUBLIC)
                        .map(day -> day.date().toString())
                        .distinct())
                .containsExactly(
                        "2026-12-25",
                        "2026-12-27",
                        "2026-12-28",
                        "2026-12-29",
                        "2026-12-30",
                        "2026-12-31",
                        "2027-01-01",
                        "2027-01-02");
    }

    @Test
    void areReadFromAnICalendarFile() {
        List<OwnDays.Own> own = ICalendar.read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261228
                DTEND;VALUE=DATE:20261231
                SUMMARY:Stocktaking\\, all sites
                 \sclosed
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20200105
                RRULE:FREQ=YEARLY
                EXDATE;VALUE=DATE:20280105
                SUMMARY:Founders' day
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(own).extracting(OwnDays.Own::name).containsExactly("Stocktaking, all sites closed", "Founders' day");
        assertThat(own.getFirst().rule().dates(2026))
                .containsExactly(new Span(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 30), false));
        assertThat(own.getLast().rule().covers(LocalDate.of(2027, 1, 5))).isTrue();
        assertThat(own.getLast().rule().covers(LocalDate.of(2028, 1, 5))).isFalse();
    }

    @Test
    void refuseWhatTheyCannotRead() {
        assertThatThrownBy(() -> ICalendar.read("<html>")).hasMessageContaining("BEGIN:VCALENDAR");
        assertThatThrownBy(() -> ICalendar.read(
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X\nDTSTART:2026\nEND:VEVENT\nEND:VCALENDAR"))
                .hasMessageContaining("'X'");
        assertThatThrownBy(() -> ICalendar.read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X\nDTSTART:20260101\n"
                        + "RRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR"))
                .hasMessageContaining("otherwise than every year");
    }
}

package org.xenia.culture.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The shipped lunisolar tables (culture.md 1.4)")
class LunisolarTableTest {

    @ParameterizedTest(name = "{0}, UTC{1}")
    @CsvSource({"china, +8", "korea, +9", "vietnam, +7"})
    void sayWhatMoonAndSunSayFrom1990To2100(String name, String offset) {
        AstronomicalYears years = new AstronomicalYears(ZoneOffset.of(offset));
        assertThat(Tables.lines("lunisolar-" + name + ".txt"))
                .hasSize(111)
                .allSatisfy(line -> assertThat(line).isEqualTo(years.line(Integer.parseInt(line.substring(0, 4)))));
    }

    @ParameterizedTest(name = "{0} {1}-{2} of {3} is {4}")
    @CsvSource({
        "CHINESE, 1, 1, 2007, 2007-02-18",
        "CHINESE, 1, 1, 2027, 2027-02-06",
        "CHINESE, 1, 1, 2030, 2030-02-03",
        "CHINESE, 1, 1, 2034, 2034-02-19",
        "CHINESE, 5, 5, 2025, 2025-05-31",
        "CHINESE, 8, 15, 2025, 2025-10-06",
        "CHINESE, 9, 9, 2033, 2033-10-01",
        "KOREAN, 1, 1, 2027, 2027-02-07",
        "KOREAN, 4, 8, 2025, 2025-05-05",
        "VIETNAMESE, 1, 1, 2007, 2007-02-17",
        "VIETNAMESE, 1, 1, 2030, 2030-02-02",
        "VIETNAMESE, 3, 10, 2026, 2026-04-26",
    })
    void agreeWithPublishedDates(CalendarSystem system, int month, int day, int year, LocalDate date) {
        assertThat(system.find(year, month, day)).contains(date);
    }
}

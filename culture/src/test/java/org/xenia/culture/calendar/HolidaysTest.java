package org.xenia.culture.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Holidays (R29)")
class HolidaysTest {

    private final Holidays holidays = new Holidays();

    @Test
    void everyCountryHasATableThatAnswersForThisDecade() {
        assertThat(holidays.countries()).hasSizeGreaterThan(100).allSatisfy(country -> {
            for (int year = 2020; year <= 2030; year++) {
                assertThat(holidays.list(country, null, year))
                        .as(country + " " + year)
                        .isNotEmpty();
            }
            assertThat(holidays.list(country, null, 2026))
                    .as(country)
                    .allSatisfy(day -> assertThat(day.source()).isNotBlank().contains("grade"));
        });
    }

    @Test
    void japanHasItsSubstituteAndSandwichedDays() {
        assertThat(publicDays("JP", null, 2026))
                .containsExactly(
                        "01-01", "01-12", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05", "05-06",
                        "07-20", "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23");
        assertThat(publicDays("JP", null, 2024))
                .containsExactly(
                        "01-01", "01-08", "02-11", "02-12", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05",
                        "05-06", "07-15", "08-11", "08-12", "09-16", "09-22", "09-23", "10-14", "11-03", "11-04",
                        "11-23");
    }

    @Test
    void chinaHasItsLongHolidaysAndMakeUpWorkingDays() {
        assertThat(days("CN", null, 2026, Kind.WORKDAY))
                .containsExactly("01-04", "02-14", "02-28", "05-09", "09-20", "10-10");
        assertThat(publicDays("CN", null, 2026)).hasSize(33).contains("02-15", "02-23", "05-05", "10-07");
        assertThat(holidays.isWorkingDay("CN", null, LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(holidays.list("CN", null, 2027)).anySatisfy(day -> {
            assertThat(day.date()).isEqualTo("2027-02-06");
            assertThat(day.expected()).isTrue();
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "HK, 2026-04-06", "HK, 2026-04-07", "KR, 2025-05-06", "KR, 2025-10-08", "KR, 2025-01-27", "TW, 2025-04-03",
        "TW, 2026-02-27", "VN, 2026-02-16", "TH, 2026-06-01", "ID, 2026-03-19", "MY, 2026-06-01", "SG, 2026-06-01",
        "PH, 2025-04-01", "IN, 2026-11-08", "LK, 2026-05-30", "IL, 2026-04-22", "TR, 2026-05-30", "SA, 2026-03-19",
        "AE, 2026-12-03", "EG, 2026-04-13", "MA, 2026-10-31", "IR, 2026-03-24", "ET, 2026-09-11", "US, 2027-12-31",
        "GB, 2026-12-28", "NZ, 2026-07-10", "AU, 2027-12-28", "IT, 2026-10-04", "PL, 2026-12-24", "RO, 2026-01-06",
    })
    void knowsTheDay(String country, LocalDate date) {
        assertThat(holidays.on(country, null, date)).extracting(Day::kind).contains(Kind.PUBLIC);
    }

    @Test
    void aPartOfACountryAddsItsOwnDays() {
        assertThat(publicDays("DE", null, 2026)).hasSize(9).doesNotContain("01-06");
        assertThat(publicDays("DE", "BY", 2026)).hasSize(13).contains("01-06", "06-04", "08-15", "11-01");
        assertThat(publicDays("DE", "DE-by", 2026)).isEqualTo(publicDays("DE", "BY", 2026));
        assertThat(publicDays("GB", "SCT", 2026))
                .contains("01-02", "08-03", "11-30")
                .doesNotContain("08-31");
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "MY, SGR, 10",
        "MY, MY-KUL, 14",
        "MY, swk, 13",
        "AT, W, 9",
        "AT, AT-5, 5",
        "ES, ES-B, CT",
        "IN, TG, TS",
        "US, US-CA, CA",
        "BA, RS, SRP",
        "CH, ch-zh, ZH",
    })
    void understandsTheUsualCodesOfAPart(String country, String said, String inTheTable) {
        assertThat(holidays.list(country, said, 2026)).isEqualTo(holidays.list(country, inTheTable, 2026));
        LocalDate day = LocalDate.of(2026, 5, 6);
        assertThat(Weekends.at(country, said, day)).isEqualTo(Weekends.at(country, inTheTable, day));
    }

    @Test
    void withoutAPartOnlyWhatHoldsInTheWholeCountry() {
        assertThat(publicDays("GB", null, 2026)).doesNotContain("04-06", "08-31");
        assertThat(publicDays("GB", "ENG", 2026)).contains("04-06", "08-31");
        assertThat(publicDays("CH", null, 2026)).containsExactly("01-01", "05-14", "08-01", "12-25");
        assertThat(publicDays("CH", "ZH", 2026)).contains("04-03", "04-06", "05-25", "12-26");
    }

    @Test
    void weekdaysMovedByDecreeAreOffAndTheirSaturdaysAreWorked() {
        assertThat(days("KZ", null, 2024, Kind.WORKDAY)).containsExactly("05-04");
        assertThat(publicDays("KZ", null, 2026)).doesNotContain("03-15", "08-30");
        assertThat(publicDays("KZ", null, 2027)).contains("03-15");
        assertThat(days("LV", null, 2025, Kind.WORKDAY)).containsExactly("05-10", "11-08");
        assertThat(publicDays("HN", null, 2026))
                .contains("10-07", "10-08", "10-09")
                .doesNotContain("10-14");
        assertThat(publicDays("MC", null, 2026)).contains("11-01", "11-02");
    }

    @Test
    void aHalfDayIsNoPublicHoliday() {
        assertThat(holidays.on("DE", null, LocalDate.of(2026, 12, 24)))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.half()).isTrue();
                    assertThat(day.kind()).isEqualTo(Kind.OBSERVANCE);
                });
        assertThat(holidays.isWorkingDay("DE", null, LocalDate.of(2026, 12, 24)))
                .isTrue();
    }

    @Test
    void daysThatTheMoonDecidesAreExpectedUntilAnnounced() {
        assertThat(holidays.on("SG", null, LocalDate.of(2026, 3, 21)).getFirst().expected())
                .isFalse();
        assertThat(holidays.on("SG", null, LocalDate.of(2028, 2, 26)).getFirst().expected())
                .isTrue();
    }

    @Test
    void refusesACountryWithoutTable() {
        assertThatThrownBy(() -> holidays.list("ZZ", null, 2026)).hasMessageContaining("ZZ");
        assertThat(holidays.knows("../DE")).isFalse();
    }

    @Test
    void weekendsChangeWithPlaceAndTime() {
        assertThat(Weekends.at("AE", null, LocalDate.of(2021, 12, 31)))
                .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(Weekends.at("AE", null, LocalDate.of(2022, 1, 1)))
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Weekends.at("NP", null, LocalDate.of(2026, 1, 1))).containsExactly(DayOfWeek.SATURDAY);
        assertThat(Weekends.at("MY", "01", LocalDate.of(2024, 1, 1))).contains(DayOfWeek.FRIDAY);
        assertThat(Weekends.at("MY", "01", LocalDate.of(2025, 1, 1))).doesNotContain(DayOfWeek.FRIDAY);
        assertThat(Weekends.at("BN", null, LocalDate.of(2026, 1, 1)))
                .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
    }

    private List<String> publicDays(String country, String part, int year) {
        return days(country, part, year, Kind.PUBLIC);
    }

    private List<String> days(String country, String part, int year, Kind kind) {
        return holidays.list(country, part, year).stream()
                .filter(day -> day.kind() == kind)
                .map(day -> day.date().toString().substring(5))
                .distinct()
                .toList();
    }
}

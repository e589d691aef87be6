package org.xenia.culture.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds our tables against Jollyday, which other people keep. Every difference is named here, in the rule
/// language, so that a new one on either side fails.
@DisplayName("Holidays and a second opinion (R29)")
class SecondOpinionTest {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2026;

    private final Holidays holidays = new Holidays();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"BE", "HR", "CZ", "DK", "EE", "FI", "FR", "DE", "IT", "LU", "MT", "NO", "PL", "PT", "RO", "SI", "ES"})
    void agreesInEurope(String country) {
        assertThat(ours(country)).isEqualTo(theirs(country));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"CA", "DO", "JM"})
    void agreesInAmerica(String country) {
        assertThat(ours(country)).isEqualTo(theirs(country));
    }

    /// Easter and Whit Sunday stand in no law of AT, CH, CO and IE; GR: a day of schools; NL: a day off only every
    /// five years; SE: eves by agreement; US: Columbus Day is federal, but not kept by all states; GB, US:
    /// the day itself beside the day in lieu; MX: the inauguration of a president moved to 1 October in 2024.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AT, 'easter,easter+49', ''",
        "CH, easter, ''",
        "CO, easter, ''",
        "IE, easter, ''",
        "GR, 01-30, ''",
        "NL, '2024-05-05,2026-05-05', ''",
        "SE, 'fri>=06-19,12-24,12-31', ''",
        "GB, '', 2026-12-26",
        "US, '', '10:mon#2,2026-07-04'",
        "MX, 2024-12-02, 2024-10-01",
    })
    void differsOnlyAsKnown(String country, String onlyTheirs, String onlyOurs) {
        Set<LocalDate> expected = new TreeSet<>(theirs(country));
        expected.removeAll(days(onlyTheirs));
        expected.addAll(days(onlyOurs));
        assertThat(ours(country)).isEqualTo(expected);
    }

    private Set<LocalDate> ours(String country) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> holidays.list(country, null, year).stream())
                .filter(day -> day.kind() == Kind.PUBLIC)
                .map(Day::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> theirs(String country) {
        HolidayManager jollyday =
                HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> jollyday.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream())
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> days(String rule) {
        if (rule.isEmpty()) {
            return Set.of();
        }
        DateRule dates = DateRule.parse(rule);
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> dates.dates(year).stream())
                .map(Span::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.xenia.culture.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A date rule (R29)")
class DateRuleTest {

    @ParameterizedTest(name = "{0} begins {1} and ends {2}")
    @CsvSource({
        "12-24..12-26, 2026-12-24, 2026-12-26",
        "12-29..01-03, 2026-12-29, 2027-01-03",
        "easter-2..easter+1, 2026-04-03, 2026-04-06",
        "orthodox-easter-2..orthodox-easter+1, 2026-04-10, 2026-04-13",
        "chinese-new-year-1..chinese-new-year+5, 2027-02-05, 2027-02-11",
        "chinese-new-year, 2030-02-03, 2030-02-03",
        "tet, 2030-02-02, 2030-02-02",
        "seollal, 2027-02-07, 2027-02-07",
        "chuseok, 2025-10-06, 2025-10-06",
        "mid-autumn, 2026-09-25, 2026-09-25",
        "qingming, 2026-04-05, 2026-04-05",
        "11:thu#4, 2026-11-26, 2026-11-26",
        "05:mon#last, 2026-05-25, 2026-05-25",
        "sat>=06-20, 2026-06-20, 2026-06-20",
        "wed<11-23, 2026-11-18, 2026-11-18",
        "advent, 2026-11-29, 2026-11-29",
        "carnival, 2026-02-16, 2026-02-16",
        "ramadan..eid-al-fitr-1, 2026-02-18, 2026-03-19",
        "eid-al-adha, 2026-05-27, 2026-05-27",
        "nowruz..nowruz+3, 2026-03-21, 2026-03-24",
        "rosh-hashanah, 2026-09-12, 2026-09-12",
        "yom-kippur, 2026-09-21, 2026-09-21",
        "yom-kippur, 2027-10-11, 2027-10-11",
        "pesach, 2026-04-02, 2026-04-02",
        "shavuot, 2026-05-22, 2026-05-22",
        "hanukkah, 2026-12-05, 2026-12-05",
        "purim, 2026-03-03, 2026-03-03",
        "purim, 2027-03-23, 2027-03-23",
        "yom-hashoah, 2026-04-14, 2026-04-14",
        "yom-hazikaron, 2026-04-21, 2026-04-21",
        "tisha-b-av, 2026-07-23, 2026-07-23",
        "tisha-b-av, 2029-07-22, 2029-07-22",
        "ethiopian-new-year, 2026-09-11, 2026-09-11",
        "ethiopian-christmas, 2028-01-07, 2028-01-07",
        "orthodox-christmas, 2026-01-07, 2026-01-07",
        "diwali, 2026-11-08, 2026-11-08",
    })
    void saysWhenItBeginsAndEnds(String rule, LocalDate from, LocalDate to) {
        assertThat(DateRule.parse(rule).dates(from.getYear()))
                .extracting(Span::from, Span::to)
                .contains(tuple(from, to));
    }

    @Test
    void marksDatesThatTheMoonDecidesAsExpected() {
        assertThat(DateRule.parse("eid-al-fitr").dates(2026).getFirst().expected())
                .isTrue();
        assertThat(DateRule.parse("easter").dates(2026).getFirst().expected()).isFalse();
    }

    @Test
    void findsALunarDateTwiceInAYear() {
        assertThat(DateRule.parse("ramadan").dates(2030))
                .extracting(Span::from)
                .containsExactly(LocalDate.of(2030, 1, 5), LocalDate.of(2030, 12, 26));
    }

    @Test
    void knowsEveryNowruzOfThe33YearCycle() {
        assertThat(DateRule.parse("nowruz").dates(2024).getFirst().from()).isEqualTo("2024-03-20");
        assertThat(DateRule.parse("nowruz").dates(2025).getFirst().from()).isEqualTo("2025-03-21");
        assertThat(DateRule.parse("nowruz").dates(2028).getFirst().from()).isEqualTo("2028-03-20");
        assertThat(DateRule.parse("nowruz").dates(2029).getFirst().from()).isEqualTo("2029-03-20");
        assertThat(DateRule.parse("nowruz").dates(2030).getFirst().from()).isEqualTo("2030-03-21");
    }

    @Test
    void coversEveryWeekdayItNames() {
        DateRule rule = DateRule.parse("weekly:fri+sat");
        assertThat(rule.covers(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(rule.covers(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void coversDaysAfterTheTurnOfTheYear() {
        assertThat(DateRule.parse("12-29..01-03").covers(LocalDate.of(2027, 1, 2)))
                .isTrue();
    }

    @Test
    void refusesAWordThatIsNoAnchor() {
        assertThatThrownBy(() -> DateRule.parse("estaer-2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("estaer");
    }

    @Test
    void everyAnchorHasADayInEveryYearOfThisDecade() {
        for (String name : Anchors.names()) {
            for (int year = 2024; year <= 2030; year++) {
                assertThat(Anchors.dates(name, year)).as(name + " " + year).isNotEmpty();
            }
        }
    }
}

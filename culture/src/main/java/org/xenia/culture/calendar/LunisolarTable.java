package org.xenia.culture.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The months of a lunisolar calendar from a shipped table, 1990 to 2100.
///
/// A line of the table is `year new-year leap lengths`: the Gregorian date of the first day, the number of the
/// month that is doubled (0 for none) and a digit per month, `1` for 30 days and `0` for 29. A test derives
/// every line again from the moon and the sun.
final class LunisolarTable {

    static final LunisolarTable CHINA = new LunisolarTable("lunisolar-china.txt");
    static final LunisolarTable KOREA = new LunisolarTable("lunisolar-korea.txt");
    static final LunisolarTable VIETNAM = new LunisolarTable("lunisolar-vietnam.txt");

    private final Map<Integer, Year> years = new HashMap<>();

    private LunisolarTable(String name) {
        for (String line : Tables.lines(name)) {
            String[] parts = line.split(" ");
            years.put(
                    Integer.valueOf(parts[0]),
                    new Year(LocalDate.parse(parts[0] + "-" + parts[1]), Integer.parseInt(parts[2]), parts[3]));
        }
    }

    /// The Gregorian date of a day in a regular (not doubled) month of the lunar year that begins in this
    /// Gregorian year; empty when the month is shorter or the table does not reach so far.
    Optional<LocalDate> find(int year, int month, int day) {
        return Optional.ofNullable(years.get(year)).flatMap(known -> known.find(month, day));
    }

    private record Year(LocalDate first, int leap, String lengths) {

        Optional<LocalDate> find(int month, int day) {
            int index = leap > 0 && month > leap ? month : month - 1;
            if (index >= lengths.length() || day > length(index)) {
                return Optional.empty();
            }
            int before = 0;
            for (int earlier = 0; earlier < index; earlier++) {
                before += length(earlier);
            }
            return Optional.of(first.plusDays(before + day - 1L));
        }

        private int length(int index) {
            return lengths.charAt(index) == '1' ? 30 : 29;
        }
    }
}

package org.xenia.culture.calendar;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One line of a country's table: `kind rule [word value]… | name`.
///
/// Words: `in` and `not` (parts of the country, by the second half of their ISO 3166-2 codes), `from`, `to`
/// (year or date), `year`, `except` (lists of years), `move`, `add`, `next`, `shift` (substitute days, see
/// [Substitute]), `half day`, and `expected yes` for days that wait for an announcement.
record HolidayLine(
        Kind kind,
        DateRule rule,
        Set<String> regions,
        Set<String> exceptRegions,
        Years years,
        Substitute substitute,
        boolean half,
        boolean expected,
        String name) {

    /// Reads a line.
    ///
    /// @throws IllegalArgumentException when a word is unknown or a rule malformed
    static HolidayLine parse(String line, Function<String, Point> anchors) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("no name after | in: " + line);
        }
        String[] words = line.substring(0, bar).strip().split("\\s+");
        Set<String> regions = Set.of();
        Set<String> except = Set.of();
        Years years = Years.ALWAYS;
        Substitute substitute = new Substitute.None();
        boolean half = false;
        boolean expected = false;
        for (int at = 2; at < words.length; at += 2) {
            String value = words[at + 1];
            switch (words[at]) {
                case "in" -> regions = Set.of(value.split(","));
                case "not" -> except = Set.of(value.split(","));
                case "from" -> years = years.since(value);
                case "to" -> years = years.until(value);
                case "year" -> years = years.in(value);
                case "except" -> years = years.except(value);
                case "move", "add", "next", "shift" -> substitute = Substitute.parse(words[at], value);
                case "half" -> half = true;
                case "expected" -> expected = true;
                default -> throw new IllegalArgumentException("unknown word " + words[at] + " in: " + line);
            }
        }
        Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        DateRule rule = DateRule.parse(words[1], anchors);
        return new HolidayLine(
                kind,
                rule,
                regions,
                except,
                years,
                substitute,
                half,
                expected,
                line.substring(bar + 1).strip());
    }

    /// Whether the line holds in this part of the country; null asks for the whole country.
    boolean holdsIn(@Nullable String region) {
        if (region != null && exceptRegions.contains(region)) {
            return false;
        }
        return regions.isEmpty() || (region != null && regions.contains(region));
    }
}

package org.xenia.culture.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// When a line of a table holds: from one date, up to another, or in listed years only.
record Years(LocalDate from, LocalDate to, Set<Integer> only, Set<Integer> never) {

    static final Years ALWAYS = new Years(LocalDate.MIN, LocalDate.MAX, Set.of(), Set.of());

    boolean hold(LocalDate date) {
        return !date.isBefore(from)
                && !date.isAfter(to)
                && (only.isEmpty() || only.contains(date.getYear()))
                && !never.contains(date.getYear());
    }

    Years since(String text) {
        return new Years(
                text.length() == 4 ? LocalDate.parse(text + "-01-01") : LocalDate.parse(text), to, only, never);
    }

    Years until(String text) {
        return new Years(
                from, text.length() == 4 ? LocalDate.parse(text + "-12-31") : LocalDate.parse(text), only, never);
    }

    Years in(String list) {
        return new Years(from, to, years(list), never);
    }

    Years except(String list) {
        return new Years(from, to, only, years(list));
    }

    private static Set<Integer> years(String list) {
        Set<Integer> years = new HashSet<>();
        for (String year : list.split(",")) {
            years.add(Integer.valueOf(year));
        }
        return Set.copyOf(years);
    }
}

package org.xenia.culture.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The festivals and turning days that rules call by name. Most are written as rules themselves, in the
/// resource `anchors.txt` (`name = rule`, names of several days stand for the first day); Easter and the days
/// that Israel moves off the Sabbath are computed here.
public final class Anchors {

    private static final Map<String, Point> ALL = read();

    private Anchors() {}

    /// All names, in alphabetical order.
    public static Set<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    /// The days of an anchor in a Gregorian year, in order; empty outside the years that its table covers.
    ///
    /// @throws IllegalArgumentException when no anchor has the name
    public static List<Occurrence> dates(String name, int year) {
        return get(name).in(year);
    }

    /// The days of an anchor, none where no anchor has the name.
    static List<Occurrence> findAll(String name, int year) {
        Point point = ALL.get(name);
        return point == null ? List.of() : point.in(year);
    }

    static Point get(String name) {
        return known(ALL, name);
    }

    /// A point whose days are remembered per year.
    static Point remembered(Point point) {
        Map<Integer, List<Occurrence>> known = new ConcurrentHashMap<>();
        return year -> known.computeIfAbsent(year, point::in);
    }

    private static Map<String, Point> read() {
        Map<String, Point> all = new HashMap<>();
        all.put("easter", year -> List.of(new Occurrence(Easter.western(year), false)));
        all.put("orthodox-easter", year -> List.of(new Occurrence(Easter.orthodox(year), false)));
        all.putAll(HebrewDays.ANCHORS);
        PointParser points = new PointParser(name -> known(all, name));
        for (String line : Tables.lines("anchors.txt")) {
            int equals = line.indexOf('=');
            List<Point> alternatives = new ArrayList<>();
            for (String part : line.substring(equals + 1).strip().split("[,\\s]+")) {
                alternatives.add(points.parse(part));
            }
            all.put(line.substring(0, equals).strip(), remembered(anyOf(alternatives)));
        }
        return Map.copyOf(all);
    }

    private static Point known(Map<String, Point> all, String name) {
        Point point = all.get(name);
        if (point == null) {
            throw new IllegalArgumentException("'" + name + "' is neither a date nor the name of an anchor");
        }
        return point;
    }

    private static Point anyOf(List<Point> points) {
        return year -> points.stream()
                .flatMap(point -> point.in(year).stream())
                .sorted()
                .toList();
    }
}

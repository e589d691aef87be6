package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Needles;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches miles, pounds and degrees Fahrenheit for readers who measure in metres, and the reverse,
/// unless the other measure stands beside it. The replacement keeps what is written and adds the reader's
/// measure.
final class Units implements Check {

    private static final List<Unit> UNITS = List.of(
            unit("miles?|mi|Meilen?|milles|millas?|miglia|milhas?|mijl", "km", true, n -> n * 1.609344),
            unit("feet|foot|ft|Fuß|pieds|pies|piedi|pés", "m", true, n -> n * 0.3048),
            unit("yards?|yd", "m", true, n -> n * 0.9144),
            unit("inch(?:es)?(?![\\s-]+(?:screen|display|monitor|tv|laptop|tablet))", "cm", true, n -> n * 2.54),
            unit(
                    "lbs?|pounds?(?= (?:in weight|of weight|heavy))|pounds?(?<=weigh\\w{0,3} \\d{1,5} pounds?)",
                    "kg",
                    true,
                    n -> n * 0.45359237),
            unit("oz|ounces?|onces|onzas", "g", true, n -> n * 28.349523),
            unit("gallons?|gal", "l", true, n -> n * 3.785412),
            unit("°\\s?F|degrees Fahrenheit|Fahrenheit", "°C", true, n -> (n - 32) / 1.8),
            unit("km|kilomet(?:er|re)s?", "mi", false, n -> n / 1.609344),
            unit("met(?:er|re)s?", "ft", false, n -> n / 0.3048),
            unit("cm|centimet(?:er|re)s?", "in", false, n -> n / 2.54),
            unit("kg|kilos?|kilograms?", "lb", false, n -> n / 0.45359237),
            unit("lit(?:er|re)s?", "gal", false, n -> n / 3.785412),
            unit("°\\s?C|degrees Celsius|Celsius", "°F", false, n -> n * 1.8 + 32));

    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}");
    private static final Map<Boolean, Pattern> OTHERS = Map.of(true, others(false), false, others(true));

    private record Unit(
            Pattern pattern, Needles needles, String other, boolean imperial, DoubleUnaryOperator conversion) {}

    private final Set<String> imperial;
    private final Set<String> mixed;

    /// The rule file says which markets measure in miles and pounds (`imperial`), and where both are at home (`mixed`).
    Units(Parameters parameters) {
        imperial = Set.copyOf(parameters.list("imperial"));
        mixed = Set.copyOf(parameters.list("mixed"));
    }

    @Override
    public List<Hit> find(Reading reading) {
        String country = Places.country(reading.draft());
        if (country.isEmpty()
                || mixed.contains(country)
                || !FIGURE.matcher(reading.plain()).find()) {
            return List.of();
        }
        boolean imperialReader = imperial.contains(country);
        List<Hit> hits = new ArrayList<>();
        for (Unit unit : UNITS) {
            if (unit.imperial() == imperialReader || !reading.mayHold(unit.needles())) {
                continue;
            }
            Matcher matcher = unit.pattern().matcher(reading.plain());
            while (matcher.find()) {
                String sentence = reading.sentence(matcher.start()).text();
                if (!OTHERS.getOrDefault(unit.imperial(), unit.pattern())
                        .matcher(sentence)
                        .find()) {
                    hits.add(hit(matcher, unit));
                }
            }
        }
        return hits;
    }

    private static Hit hit(Matcher matcher, Unit unit) {
        Double amount = amount(matcher.group("n"));
        if (amount == null) {
            return Hit.at(matcher.start(), matcher.end());
        }
        double converted = unit.conversion().applyAsDouble(amount);
        String shown = Math.abs(converted) < 10
                ? String.format(Locale.ROOT, "%.1f", converted).replaceAll("\\.0$", "")
                : String.valueOf(Math.round(converted));
        return Hit.replace(matcher.start(), matcher.end(), matcher.group() + " (" + shown + " " + unit.other() + ")");
    }

    /// The amount when it can be read in one way only.
    private static @Nullable Double amount(String figure) {
        return figure.matches("\\d+(?:[.,]\\d{1,2})?") ? Double.valueOf(figure.replace(',', '.')) : null;
    }

    private static Unit unit(String names, String other, boolean imperial, DoubleUnaryOperator conversion) {
        Pattern pattern = Pattern.compile("(?iU)(?=[-\\d])(?<![\\p{L}\\p{N}.,-])(?<n>-?\\d[\\d.,]*)[\\s\\u00A0-]?(?:"
                + names + ")(?![\\p{L}\\p{N}²³])");
        return new Unit(pattern, Needles.of(pattern), other, imperial, conversion);
    }

    private static Pattern others(boolean imperial) {
        String names = imperial
                ? "miles?|mi|ft|feet|foot|in|inch(?:es)?|lbs?|pounds?|oz|ounces?|gal(?:lons?)?|yards?|°\\s?F|Fahrenheit"
                : "km|m|cm|mm|kg|g|l|ml|kilomet\\w+|met(?:er|re)s?|lit(?:er|re)s?|grams?|kilos?|°\\s?C|Celsius|centimet\\w+|kilograms?";
        return Pattern.compile("(?iU)\\d\\s?(?:" + names + ")(?![\\p{L}\\p{N}])");
    }
}

package org.xenia.culture.coach.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.culture.calendar.DateRule;
import org.xenia.culture.calendar.DayName;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Value.Festival;
import org.xenia.culture.pack.Value.Pause;

/// Catches festive or selling words on a day on which the customer's market mourns: as its pack says, and for markets
/// without a pack as `days` says (date rules by country, each with the name of the day). The words are those of the
/// trigger `words`.
final class MourningDays implements Check {

    private static final int MOST_RULES = 1000;
    private static final Map<String, DateRule> RULES = new ConcurrentHashMap<>();

    private final MarketFacts facts;
    private final Map<String, Map<String, String>> days;
    private final Check words;

    MourningDays(Parameters parameters) {
        facts = new MarketFacts(parameters);
        days = parameters.entriesByLanguage("days");
        words = GeneralTriggers.words(parameters);
    }

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        if (draft.now() == null) {
            return List.of();
        }
        ZoneId zone = Places.customerZone(draft);
        LocalDate today =
                draft.now().atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
        String country = Places.country(draft);
        for (Fact fact : facts.mourning(reading)) {
            if (day(fact, today)) {
                return words.find(reading).stream()
                        .map(hit -> named(hit, fact, country).because(fact))
                        .toList();
            }
        }
        List<Hit> hits = new ArrayList<>();
        days.getOrDefault(country, Map.of()).forEach((rule, name) -> {
            if (hits.isEmpty() && rule(rule).covers(today)) {
                words.find(reading).forEach(hit -> hits.add(named(hit, new DayName(country, name))));
            }
        });
        return hits;
    }

    /// A festival has a name; a time without a cheerful tone has a note alone.
    private static Hit named(Hit hit, Fact fact, String country) {
        return fact.value() instanceof Festival festival
                ? named(hit, new DayName(country, festival.name()))
                : hit.with("day", fact).with("kind", "note");
    }

    private static Hit named(Hit hit, DayName name) {
        return hit.with("day", name).with("kind", "day");
    }

    /// What comes back within a week or lasts longer than one is a season, and no day of mourning.
    private static boolean day(Fact fact, LocalDate today) {
        DateRule rule = rule(
                fact.value() instanceof Festival festival
                        ? festival.when()
                        : fact.value(Pause.class).when());
        return rule.covers(today) && !rule.covers(today.minusDays(7)) && !rule.covers(today.plusDays(7));
    }

    /// Facts of workspaces are written by people, and reading a rule takes longer than asking it.
    private static DateRule rule(String text) {
        DateRule known = RULES.get(text);
        if (known == null) {
            known = DateRule.parse(text);
            if (RULES.size() >= MOST_RULES) {
                RULES.clear();
            }
            RULES.put(text, known);
        }
        return known;
    }
}

package org.xenia.culture.coach.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xenia.culture.calendar.DateRule;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches festive or selling words on a day on which the customer's market mourns. `days` holds date
/// rules by country, each with the name of the day; the words are those of the trigger `words`.
final class MourningDays implements Check {

    private final Map<String, Map<String, String>> days;
    private final Check words;

    MourningDays(Parameters parameters) {
        days = parameters.entriesByLanguage("days");
        words = GeneralTriggers.words(parameters);
    }

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        Map<String, String> own = days.getOrDefault(Places.country(draft), Map.of());
        if (draft.now() == null || own.isEmpty()) {
            return List.of();
        }
        ZoneId zone = Places.customerZone(draft);
        LocalDate today =
                draft.now().atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
        List<Hit> hits = new ArrayList<>();
        own.forEach((rule, name) -> {
            if (hits.isEmpty() && DateRule.parse(rule).covers(today)) {
                words.find(reading).forEach(hit -> hits.add(hit.with("day", name)));
            }
        });
        return hits;
    }
}

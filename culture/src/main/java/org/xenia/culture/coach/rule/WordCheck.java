package org.xenia.culture.coach.rule;

import java.util.ArrayList;
import java.util.List;

/// Catches phrases and patterns: the trigger `words`.
final class WordCheck implements Check {

    private final ByLanguage<PhraseSet> phrases;
    private final ByLanguage<PatternSet> patterns;
    private final Place place;
    private final Company company;
    private final int minimum;
    private final int sentences;
    private final boolean replaces;
    private final boolean quotes;
    private final boolean customersTopic;

    WordCheck(Parameters parameters) {
        boolean cased = parameters.flag("caseSensitive");
        phrases = new ByLanguage<>(parameters, "phrases", entries -> new PhraseSet(entries, cased));
        patterns = new ByLanguage<>(parameters, "patterns", entries -> new PatternSet(entries, cased));
        place = Place.of(parameters);
        company = new Company(parameters);
        sentences = parameters.number("sentences", 1);
        minimum = parameters.number("minimum", 1);
        replaces = !"no".equals(parameters.findText("replace"));
        quotes = parameters.flag("quotations");
        customersTopic = parameters.flag("customersTopic");
    }

    @Override
    public List<Hit> find(Reading reading) {
        Passage passage = quotes ? reading.whole() : reading.said();
        List<Hit> hits = new ArrayList<>(phrases.of(reading.draft()).find(passage));
        hits.addAll(patterns.of(reading.draft()).find(passage));
        if (hits.isEmpty() || tooShort(reading)) {
            return List.of();
        }
        List<Hit> kept = hits.stream()
                .filter(hit -> place.holds(reading, hit) && company.holds(reading, hit))
                .map(hit -> replaces || hit.suggestion() == null
                        ? hit
                        : Hit.suggest(hit.start(), hit.end(), hit.suggestion()))
                .toList();
        return kept.size() < minimum || kept.isEmpty() || (customersTopic && customerSaid(reading)) ? List.of() : kept;
    }

    private boolean tooShort(Reading reading) {
        return sentences > 1 && !reading.draft().conversation().complaint() && spoken(reading) < sentences;
    }

    private static long spoken(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.text().codePoints().anyMatch(Character::isLetter))
                .count();
    }

    private boolean customerSaid(Reading reading) {
        return reading.draft().conversation().messages().stream()
                .filter(message -> message.fromCustomer())
                .map(message -> new Passage(message.text()))
                .anyMatch(passage -> phrases.of(reading.draft()).in(passage)
                        || patterns.of(reading.draft()).in(passage));
    }
}

package org.xenia.culture.coach.rule;

import java.util.List;

/// Catches that something is not said: the trigger `missing`. Marks the first sentence when it looks in
/// the opening, the last when it looks in the closing, else the whole text.
final class MissingCheck implements Check {

    private static final int ENOUGH = 4;

    private final ByLanguage<PhraseSet> phrases;
    private final ByLanguage<PatternSet> patterns;
    private final Place place;
    private final int words;

    MissingCheck(Parameters parameters) {
        phrases = new ByLanguage<>(parameters, "phrases", entries -> new PhraseSet(entries, false));
        patterns = new ByLanguage<>(parameters, "patterns", entries -> new PatternSet(entries, false));
        place = Place.of(parameters);
        words = parameters.number("words", ENOUGH);
    }

    @Override
    public List<Hit> find(Reading reading) {
        if (phrases.of(reading.draft()).isEmpty()
                && patterns.of(reading.draft()).isEmpty()) {
            // The rule says nothing about this language.
            return List.of();
        }
        Passage passage = reading.passage(place.start(reading), place.end(reading));
        if (phrases.of(reading.draft()).in(passage)
                || patterns.of(reading.draft()).in(passage)
                || reading.words() < words) {
            return List.of();
        }
        return switch (place) {
            case OPENING -> List.of(mark(reading, 0));
            case CLOSING -> List.of(mark(reading, reading.text().stripTrailing().length() - 1));
            case ANYWHERE -> List.of(Hit.at(0, reading.text().stripTrailing().length()));
        };
    }

    private static Hit mark(Reading reading, int at) {
        var sentence = reading.sentence(Math.max(0, at));
        return Hit.at(
                sentence.start(),
                sentence.start() + sentence.text().stripTrailing().length());
    }
}

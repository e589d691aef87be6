package org.xenia.culture.coach.rule;

import java.util.List;
import org.xenia.language.segment.Segment;

/// Where in a draft a trigger looks: `where: opening`, `closing` or, without one, anywhere.
enum Place {
    /// Anywhere.
    ANYWHERE,
    /// The first two sentences or lines.
    OPENING,
    /// The last three sentences or lines, where a closing formula and a name stand.
    CLOSING;

    private static final int FIRST = 2;
    private static final int LAST = 3;

    static Place of(Parameters parameters) {
        String name = parameters.findText("where");
        if (name == null) {
            return ANYWHERE;
        }
        return switch (name) {
            case "opening" -> OPENING;
            case "closing" -> CLOSING;
            default -> throw parameters.mistake("has an unknown place '" + name + "'");
        };
    }

    boolean holds(Reading reading, Hit hit) {
        return hit.start() >= start(reading) && hit.start() < end(reading);
    }

    int start(Reading reading) {
        if (this != CLOSING) {
            return 0;
        }
        List<Segment> sentences = spoken(reading);
        return sentences.size() > LAST ? sentences.get(sentences.size() - LAST).start() : 0;
    }

    int end(Reading reading) {
        if (this != OPENING) {
            return reading.text().length();
        }
        List<Segment> sentences = spoken(reading);
        return sentences.size() > FIRST
                ? sentences.get(FIRST - 1).end()
                : reading.text().length();
    }

    private static List<Segment> spoken(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> !sentence.trimmed().isEmpty())
                .toList();
    }
}

package org.xenia.language.translate;

import java.util.List;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.engine.Leg;
import org.xenia.language.translate.engine.Route;
import org.xenia.language.translate.memory.MemorySegment;

/// How far a translation is trusted before a person has seen it: a rule of thumb of the house, not a probability.
///
/// A piece from the memory counts 1 when a person or a file gave it and 0.9 when an engine did; a piece that needs no
/// translation 1; an untranslated one 0; a piece of an engine the engine's `trust`, multiplied leg by leg. The text has
/// the mean of its pieces by length, halved by every failed check that blocks, times 0.85 by every other one.
final class Confidence {

    private static final double BLOCKING = 0.5;
    private static final double ADVISORY = 0.85;

    private Confidence() {}

    static double ofMemory(MemorySegment segment) {
        return segment.origin() == MemorySegment.Origin.ENGINE ? 0.9 : 1;
    }

    static double ofRoute(Route route) {
        return route.legs().stream()
                .map(Leg::engine)
                .mapToDouble(engine -> engine.trust())
                .reduce(1, (a, b) -> a * b);
    }

    static double ofText(List<SegmentResult> segments, List<Check> checks) {
        double weight = 0;
        double sum = 0;
        for (SegmentResult segment : segments) {
            weight += segment.source().length();
            sum += segment.source().length() * segment.confidence();
        }
        double confidence = weight == 0 ? 1 : sum / weight;
        for (Check check : checks) {
            confidence *= check.ok() ? 1 : check.blocks() ? BLOCKING : ADVISORY;
        }
        return Math.round(confidence * 1000) / 1000.0;
    }
}

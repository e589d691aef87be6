package org.xenia.language.translate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.memory.MemoryMatch;
import org.xenia.language.translate.terms.TermHit;

/// A translated text and the whole record of how it came about.
///
/// @param text the translation; the original where nothing could translate it
/// @param engine `memory`, an engine's name, `none`, or several joined by `+`
/// @param version version or model of the engine; empty when there is none
/// @param from language of the original
/// @param to language of the translation
/// @param segments piece by piece, in order
/// @param terms terms of the term base found in the original, with offsets into it
/// @param memory the memory's match when the whole text came from one
/// @param checks every check with its answer
/// @param confidence 0 to 1; see [Confidence]
/// @param transfers what left the house
/// @param reasons why no engine answered, for the operator; empty when none was missing
public record Translation(
        String text,
        String engine,
        String version,
        LanguageTag from,
        LanguageTag to,
        List<SegmentResult> segments,
        List<TermHit> terms,
        @Nullable MemoryMatch memory,
        List<Check> checks,
        double confidence,
        List<Transfer> transfers,
        List<String> reasons) {

    /// The engine's name when no engine, memory or rule translated the text.
    public static final String NO_ENGINE = "none";

    /// The engine's name when the memory answered.
    public static final String MEMORY = "memory";

    /// Copies the lists.
    public Translation {
        segments = List.copyOf(segments);
        terms = List.copyOf(terms);
        checks = List.copyOf(checks);
        transfers = List.copyOf(transfers);
        reasons = List.copyOf(reasons);
    }

    /// True when at least one piece stands in the original language because nothing could translate it.
    public boolean incomplete() {
        return segments.stream().anyMatch(segment -> !segment.translated());
    }

    /// The checks that failed.
    public List<Check> failures() {
        return checks.stream().filter(check -> !check.ok()).toList();
    }

    /// True when a fact is lost or changed: the text must not go out unseen.
    public boolean blocked() {
        return checks.stream().anyMatch(Check::blocks);
    }

    /// The check of a name, when it was made.
    public Optional<Check> findCheck(String name) {
        return checks.stream().filter(check -> check.name().equals(name)).findFirst();
    }
}

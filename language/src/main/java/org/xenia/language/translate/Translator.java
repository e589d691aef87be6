package org.xenia.language.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.check.Checks;
import org.xenia.language.translate.check.Fault;
import org.xenia.language.translate.check.Severity;
import org.xenia.language.translate.engine.Engines;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Route;
import org.xenia.language.translate.memory.Memory;
import org.xenia.language.translate.memory.MemoryMatch;
import org.xenia.language.translate.terms.TermBase;
import org.xenia.language.translate.terms.TermHit;

/// Translates a text: cut into sentences, each looked up in the memory, the others sent to an engine with terms and
/// protected tokens behind markers, put together again with every space and line break, and checked (R5, R6, R13).
///
/// Cheap to make: one for each workspace's term base and memory. Safe for use by many threads at once.
public final class Translator {

    /// Name of the check that says whether anything could translate the text.
    public static final String TRANSLATED = "translated";

    private static final int LONGEST_PIECE = 4_000;

    private final Engines engines;
    private final TermBase terms;
    private final Memory memory;

    /// A translator with the engines of the house and the terms and the memory of a workspace.
    public Translator(Engines engines, TermBase terms, Memory memory) {
        this.engines = engines;
        this.terms = terms;
        this.memory = memory;
    }

    /// Translates by any engine. Never throws for what an engine does: a text nothing could translate comes back as it
    /// was, and the record says so.
    public Translation translate(TranslationRequest request) {
        return translate(request, route -> true);
    }

    /// Translates by the engines that are allowed, for example only those inside the house.
    public Translation translate(TranslationRequest request, Predicate<Route> allowed) {
        List<TermHit> hits = terms.find(request.text(), request.from(), request.to());
        if (sameLanguage(request.from(), request.to()) || !Prepared.hasLetters(request.text())) {
            return finished(
                    request, hits, List.of(copied(0, request.text())), new Round(engines, request, allowed), "");
        }
        int limit = limit(request, allowed);
        List<Piece> pieces = Piece.list(request.text(), request.from(), limit);
        Recalled recalled = Recalled.of(memory, request, pieces);
        Round round = new Round(engines, request, allowed);
        if (recalled.whole() != null) {
            return finished(request, hits, List.of(remembered(0, request.text(), recalled.whole())), round, "");
        }
        Walk walk = new Walk(round, request, terms);
        List<SegmentResult> results = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            results.add(first(pieces.get(index), recalled.pieces().get(index), request));
        }
        walk.translateOpen(results, limit);
        return finished(request, hits, results, pieces, round, walk.version());
    }

    /// What can be said of a piece without an engine: copied, remembered, or still open.
    private SegmentResult first(Piece piece, Optional<MemoryMatch> match, TranslationRequest request) {
        if (match.isPresent() && match.get().exact()) {
            return remembered(piece.start(), piece.core(), match.get());
        }
        Termed termed = Termed.of(piece.core(), terms.find(piece.core(), request.from(), request.to()));
        if (Prepared.of(termed, List.of(), false).nothingToTranslate()) {
            SegmentResult copied = copied(piece.start(), piece.core());
            return new SegmentResult(
                    copied.source(), termed.text(), copied.start(), copied.origin(), copied.engine(), null, 1);
        }
        return new SegmentResult(
                piece.core(),
                piece.core(),
                piece.start(),
                SegmentResult.Origin.UNTRANSLATED,
                Translation.NO_ENGINE,
                match.orElse(null),
                0);
    }

    private int limit(TranslationRequest request, Predicate<Route> allowed) {
        // Markers may be longer than what they stand for: half of the limit is kept free.
        return engines.listRoutes(new LanguagePair(request.from(), request.to())).stream()
                .filter(allowed)
                .mapToInt(route -> Math.max(200, route.maxCharacters() / 2))
                .min()
                .stream()
                .map(limit -> Math.min(limit, LONGEST_PIECE))
                .findFirst()
                .orElse(LONGEST_PIECE);
    }

    private Translation finished(
            TranslationRequest request, List<TermHit> hits, List<SegmentResult> one, Round round, String version) {
        List<Piece> whole = List.of(new Piece(0, "", request.text(), ""));
        return finished(request, hits, one, whole, round, version);
    }

    private Translation finished(
            TranslationRequest request,
            List<TermHit> hits,
            List<SegmentResult> results,
            List<Piece> pieces,
            Round round,
            String version) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            boolean last = index == pieces.size() - 1;
            text.append(piece.before())
                    .append(results.get(index).target())
                    .append(last ? piece.after() : Gap.after(piece.after(), request.from(), request.to()));
        }
        List<SegmentResult> segments =
                results.stream().filter(result -> !result.source().isEmpty()).toList();
        List<Check> checks = new ArrayList<>();
        checks.add(translated(segments, round.reasons()));
        checks.addAll(Checks.list(request.text(), text.toString(), request.from(), request.to(), terms));
        return new Translation(
                text.toString(),
                engine(segments),
                version,
                request.from(),
                request.to(),
                segments,
                hits,
                segments.size() == 1 ? segments.getFirst().memory() : null,
                checks,
                Confidence.ofText(segments, checks),
                round.transfers(),
                round.reasons());
    }

    private static Check translated(List<SegmentResult> segments, List<String> reasons) {
        boolean complete = segments.stream().allMatch(SegmentResult::translated);
        return complete
                ? Check.passed(TRANSLATED, Severity.BLOCKING)
                : Check.failed(
                        TRANSLATED,
                        Severity.BLOCKING,
                        List.of(new Fault("untranslated", Map.of("text", String.join("; ", reasons)))),
                        List.of());
    }

    private static String engine(List<SegmentResult> segments) {
        Set<String> names = segments.stream()
                .filter(segment -> segment.origin() != SegmentResult.Origin.COPIED)
                .map(SegmentResult::engine)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.size() > 1) {
            names.remove(Translation.NO_ENGINE);
        }
        return names.isEmpty() ? Translation.NO_ENGINE : String.join("+", names);
    }

    private static SegmentResult remembered(int start, String source, MemoryMatch match) {
        return new SegmentResult(
                source,
                match.target(),
                start,
                SegmentResult.Origin.MEMORY,
                Translation.MEMORY,
                match,
                Confidence.ofMemory(match.segment()));
    }

    private static SegmentResult copied(int start, String source) {
        return new SegmentResult(source, source, start, SegmentResult.Origin.COPIED, Translation.NO_ENGINE, null, 1);
    }

    /// Regions count here: a text for Brazil is not done for Portugal; without a region on one side it is.
    private static boolean sameLanguage(LanguageTag from, LanguageTag to) {
        return from.readableAs(to)
                && (from.region().equals(to.region())
                        || from.region().isEmpty()
                        || to.region().isEmpty());
    }
}

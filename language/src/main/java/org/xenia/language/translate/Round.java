package org.xenia.language.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xenia.language.protect.Restored;
import org.xenia.language.redact.Entity;
import org.xenia.language.redact.Redactor;
import org.xenia.language.translate.engine.Answer;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.Engines;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Route;

/// One request's dealings with the engines: sends pieces, puts back what was masked, and keeps the record of what left
/// the house.
final class Round {

    private static final Redactor REDACTOR = new Redactor();

    /// A piece with its tokens back in place.
    ///
    /// @param restored the text, and which tokens the engine lost or doubled
    /// @param route who translated it
    /// @param version the engine's version
    record Returned(Restored restored, Route route, String version) {}

    private final Engines engines;
    private final TranslationRequest request;
    private final Predicate<Route> allowed;
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    Round(Engines engines, TranslationRequest request, Predicate<Route> allowed) {
        this.engines = engines;
        this.request = request;
        this.allowed = allowed;
    }

    List<Transfer> transfers() {
        return List.copyOf(transfers);
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /// Sends pieces together. Empty when no engine answered.
    ///
    /// @param figures whether numbers are masked too
    List<Returned> send(List<Termed> pieces, boolean figures) {
        List<Prepared> prepared = new ArrayList<>();
        LanguagePair pair = new LanguagePair(request.from(), request.to());
        Set<String> types = new HashSet<>();
        Answer answer = engines.translate(pair, allowed, route -> {
            prepared.clear();
            pieces.forEach(piece -> prepared.add(Prepared.of(piece, personal(piece, route), figures)));
            prepared.forEach(piece -> types.addAll(piece.types()));
            return request(prepared.stream().map(Prepared::sent).toList(), pair);
        });
        record(answer, types);
        List<Returned> returned = new ArrayList<>();
        if (answer instanceof Answer.Served served) {
            for (int index = 0; index < pieces.size(); index++) {
                Restored restored =
                        prepared.get(index).masked().restore(served.texts().get(index));
                returned.add(new Returned(restored, served.route(), served.version()));
            }
        }
        return returned;
    }

    /// Sends the text between the tokens only, so that no engine can lose one. Word order suffers, nothing else.
    ///
    /// @return the joined text, or null when no engine answered
    @Nullable
    String sendByParts(Termed piece, Route route, boolean figures) {
        Prepared prepared = Prepared.of(piece, personal(piece, route), figures);
        List<String> parts = new ArrayList<>(prepared.parts());
        Map<Integer, String> wanted = new LinkedHashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            if (Prepared.hasLetters(parts.get(index))) {
                wanted.put(index, parts.get(index).strip());
            }
        }
        if (wanted.isEmpty()) {
            return prepared.joined(parts);
        }
        LanguagePair pair = new LanguagePair(request.from(), request.to());
        Answer answer = engines.translate(
                pair,
                other -> allowed.test(other) && (route.outside() || !other.outside()),
                other -> request(List.copyOf(wanted.values()), pair));
        record(answer, prepared.types());
        if (!(answer instanceof Answer.Served served)) {
            return null;
        }
        int next = 0;
        for (Map.Entry<Integer, String> part : wanted.entrySet()) {
            String translated = served.texts().get(next++).strip();
            parts.set(part.getKey(), parts.get(part.getKey()).replace(part.getValue(), translated));
        }
        return prepared.joined(parts);
    }

    private EngineRequest request(List<String> texts, LanguagePair pair) {
        return new EngineRequest(texts, pair, request.formality(), Map.of());
    }

    private List<Entity> personal(Termed piece, Route route) {
        return route.outside() ? REDACTOR.find(piece.text(), request.country(), request.from()) : List.of();
    }

    private void record(Answer answer, Set<String> types) {
        for (Answer.Attempt attempt : answer.attempts()) {
            if (attempt.engine().outside() && attempt.sent()) {
                transfers.add(new Transfer(
                        attempt.engine().name(),
                        attempt.engine().operator(),
                        attempt.engine().country(),
                        attempt.characters(),
                        types.stream().collect(Collectors.toUnmodifiableSet())));
            }
        }
        if (answer instanceof Answer.Unavailable unavailable) {
            unavailable.reasons().stream()
                    .filter(reason -> !reasons.contains(reason))
                    .forEach(reasons::add);
        }
    }
}

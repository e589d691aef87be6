package org.xenia.language.translate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xenia.language.LanguageTag;

/// Finds every way from one language to another, best first: direct by each engine in order, then round
/// within one engine, then round through two.
final class Routes {

    /// A leg with the engine that does it.
    record GuardedLeg(GuardedEngine engine, LanguagePair pair) {}

    private Routes() {}

    static List<List<GuardedLeg>> list(List<GuardedEngine> engines, EngineOrder order, LanguagePair asked) {
        List<List<GuardedLeg>> routes = new ArrayList<>();
        for (GuardedEngine engine : engines) {
            leg(engine, asked).ifPresent(leg -> routes.add(List.of(leg)));
        }
        for (LanguageTag middle : order.middles()) {
            if (!middle.readableAs(asked.from()) && !middle.readableAs(asked.to())) {
                addRound(routes, engines, asked, middle, order.acrossEngines());
            }
        }
        return routes;
    }

    private static void addRound(
            List<List<GuardedLeg>> routes,
            List<GuardedEngine> engines,
            LanguagePair asked,
            LanguageTag middle,
            boolean across) {
        List<List<GuardedLeg>> mixed = new ArrayList<>();
        for (GuardedEngine first : engines) {
            Optional<GuardedLeg> there = leg(first, new LanguagePair(asked.from(), middle));
            for (GuardedEngine second : there.isPresent() ? engines : List.<GuardedEngine>of()) {
                leg(second, new LanguagePair(middle, asked.to())).ifPresent(on -> {
                    if (first == second) {
                        routes.add(List.of(there.get(), on));
                    } else if (across) {
                        mixed.add(List.of(there.get(), on));
                    }
                });
            }
        }
        routes.addAll(mixed);
    }

    private static Optional<GuardedLeg> leg(GuardedEngine engine, LanguagePair pair) {
        return engine.support().find(pair).map(own -> new GuardedLeg(engine, own));
    }
}

package org.xenia.language.translate.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.xenia.language.translate.engine.Routes.GuardedLeg;

/// All engines of a house in their order. Asks one after the other until one translates, and says what it
/// tried.
///
/// Safe for use by many threads at once.
public final class Engines implements AutoCloseable {

    private final List<GuardedEngine> engines;
    private final EngineOrder order;

    private Engines(List<GuardedEngine> engines, EngineOrder order) {
        this.engines = List.copyOf(engines);
        this.order = order;
    }

    /// Engines with their policies, in the order they are asked.
    ///
    /// @throws IllegalArgumentException when two have the same name
    public static Engines of(Map<Engine, EnginePolicy> listed, EngineOrder order, Pace pace) {
        Set<String> names = new LinkedHashSet<>();
        List<GuardedEngine> guarded = new ArrayList<>();
        listed.forEach((engine, policy) -> {
            if (!names.add(engine.profile().name())) {
                throw new IllegalArgumentException(
                        "two engines are named " + engine.profile().name());
            }
            guarded.add(new GuardedEngine(engine, policy, pace));
        });
        return new Engines(guarded, order);
    }

    /// Engines with the usual policy on the machine's clock, in the order they are asked.
    public static Engines of(List<? extends Engine> listed) {
        Map<Engine, EnginePolicy> policies = new LinkedHashMap<>();
        listed.forEach(engine -> policies.put(engine, EnginePolicy.usual()));
        return of(policies, EngineOrder.asListed(), Pace.system());
    }

    /// No engine at all: everything is unavailable, and says so.
    public static Engines none() {
        return of(List.of());
    }

    /// Every way to translate a pair, best first. Empty when there is none.
    public List<Route> listRoutes(LanguagePair pair) {
        return Routes.list(order.sorted(engines, pair), order, pair).stream()
                .map(Engines::route)
                .toList();
    }

    /// Translates the same texts whatever the engine.
    public Answer translate(EngineRequest request) {
        return translate(request.pair(), route -> true, route -> request);
    }

    /// Translates by the first allowed route that answers.
    ///
    /// @param allowed which routes may be taken, for example only those inside the house
    /// @param prepare the request for a route, asked once for each that is tried; text for an outside
    ///     route is masked
    public Answer translate(LanguagePair pair, Predicate<Route> allowed, Function<Route, EngineRequest> prepare) {
        List<Answer.Attempt> attempts = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (List<GuardedLeg> legs : Routes.list(order.sorted(engines, pair), order, pair)) {
            Route route = route(legs);
            if (!allowed.test(route)) {
                reasons.add(route.engines() + " may not be used for this text");
                continue;
            }
            EngineRequest request = prepare.apply(route);
            Outcome outcome = travel(legs, request, attempts, reasons);
            if (outcome instanceof Outcome.Translated translated) {
                return new Answer.Served(translated.texts(), route, version(legs, translated), request, attempts);
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(engines.isEmpty() ? "no engine is configured" : "no engine translates " + pair);
        }
        return new Answer.Unavailable(reasons, attempts);
    }

    /// How every engine does.
    public List<EngineState> states() {
        return engines.stream().map(GuardedEngine::state).toList();
    }

    /// Closes every engine.
    @Override
    public void close() {
        engines.forEach(GuardedEngine::close);
    }

    private static Outcome travel(
            List<GuardedLeg> legs, EngineRequest request, List<Answer.Attempt> attempts, List<String> reasons) {
        EngineRequest next = request;
        Outcome outcome = new Outcome.Translated(request.texts());
        for (GuardedLeg leg : legs) {
            next = next.with(((Outcome.Translated) outcome).texts(), leg.pair());
            outcome = leg.engine().ask(next);
            attempts.add(new Answer.Attempt(leg.engine().profile(), next.characters(), outcome));
            if (outcome instanceof Outcome.Refused refused) {
                reasons.add(leg.engine().profile().name() + " (" + leg.pair() + "): " + refused.reason() + ", "
                        + refused.detail());
                return refused;
            }
        }
        return outcome;
    }

    private static Route route(List<GuardedLeg> legs) {
        return new Route(legs.stream()
                .map(leg -> new Leg(leg.engine().profile(), leg.pair()))
                .toList());
    }

    private static String version(List<GuardedLeg> legs, Outcome.Translated last) {
        String told = last.version();
        return told != null ? told : legs.getLast().engine().profile().version();
    }
}

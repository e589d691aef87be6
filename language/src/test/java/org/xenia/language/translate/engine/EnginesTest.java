package org.xenia.language.translate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.EngineOrder.Preference;
import org.xenia.language.translate.engine.EngineState.Health;
import org.xenia.language.translate.engine.Outcome.Refused;
import org.xenia.language.translate.engine.Outcome.Translated;

/// R8: several engines, retries, a breaker, fallback, and an honest word when none can.
class EnginesTest {

    private static final LanguagePair PAIR = LanguagePair.of("en", "es");
    private static final EngineRequest HELLO = EngineRequest.of("Hello", PAIR);
    private static final Translated HOLA = new Translated(List.of("Hola"));

    private final StillPace pace = new StillPace();

    private Engines engines(EngineOrder order, Engine... listed) {
        Map<Engine, EnginePolicy> policies = new LinkedHashMap<>();
        for (Engine engine : listed) {
            policies.put(engine, EnginePolicy.usual().priced(new BigDecimal("20")));
        }
        return Engines.of(policies, order, pace);
    }

    private static Function<EngineRequest, Outcome> script(Outcome... outcomes) {
        Deque<Outcome> open = new ArrayDeque<>(List.of(outcomes));
        return request -> open.size() > 1 ? open.poll() : open.peek();
    }

    private static Function<EngineRequest, Outcome> refusing(Refusal reason) {
        return request -> new Refused(reason, "test");
    }

    @Test
    void asksAgainAfterAPauseWhenThatMayHelp() {
        Engines engines = engines(
                EngineOrder.asListed(), TestEngine.inside("a", script(new Refused(Refusal.TIMEOUT, "x"), HOLA)));
        assertThat(engines.translate(HELLO)).isInstanceOf(Answer.Served.class);
        assertThat(pace.pauses).containsExactly(Duration.ofMillis(125));
    }

    @Test
    void waitsAsLongAsTheEngineAsks() {
        Refused limited = new Refused(Refusal.RATE_LIMITED, "x", Duration.ofSeconds(2));
        Engines engines = engines(EngineOrder.asListed(), TestEngine.inside("a", script(limited, HOLA)));
        assertThat(engines.translate(HELLO)).isInstanceOf(Answer.Served.class);
        assertThat(pace.pauses).containsExactly(Duration.ofMillis(2250));
    }

    @Test
    void leavesAnEngineAloneThatAsksForALongTime() {
        Refused limited = new Refused(Refusal.RATE_LIMITED, "x", Duration.ofMinutes(5));
        Engines engines = engines(
                EngineOrder.asListed(),
                TestEngine.inside("a", script(limited, HOLA)),
                TestEngine.inside("b", r -> HOLA));
        assertThat(((Answer.Served) engines.translate(HELLO)).route().engines()).isEqualTo("b");
        assertThat(pace.pauses).isEmpty();
        assertThat(engines.states().getFirst().health()).isEqualTo(Health.DOWN);
        pace.now = pace.now.plus(Duration.ofMinutes(6));
        assertThat(((Answer.Served) engines.translate(HELLO)).route().engines()).isEqualTo("a");
        assertThat(engines.states().getFirst().health()).isEqualTo(Health.UP);
    }

    @Test
    void opensAfterFailuresInARowAndTriesOnceLater() {
        int[] calls = {0};
        Engines engines = engines(EngineOrder.asListed(), TestEngine.inside("a", request -> {
            calls[0]++;
            return new Refused(Refusal.UNREACHABLE, "x");
        }));
        for (int index = 0; index < 10; index++) {
            assertThat(engines.translate(HELLO)).isInstanceOf(Answer.Unavailable.class);
        }
        assertThat(calls[0]).isEqualTo(5);
        pace.now = pace.now.plus(Duration.ofSeconds(31));
        engines.translate(HELLO);
        assertThat(calls[0]).isEqualTo(6);
        pace.now = pace.now.plus(Duration.ofSeconds(31));
        engines.translate(HELLO);
        assertThat(calls[0]).describedAs("the second rest is twice as long").isEqualTo(6);
    }

    @Test
    void doesNotBlameAnEngineForALongText() {
        Engines engines = engines(EngineOrder.asListed(), TestEngine.inside("a", refusing(Refusal.INVALID_REQUEST)));
        for (int index = 0; index < 20; index++) {
            engines.translate(HELLO);
        }
        assertThat(engines.states().getFirst().health()).isEqualTo(Health.UP);
    }

    @Test
    void fallsToTheNextEngineAndRecordsBothAttempts() {
        Engines engines = engines(
                EngineOrder.asListed(),
                TestEngine.outside("paid", refusing(Refusal.QUOTA)),
                TestEngine.inside("own", r -> HOLA));
        Answer.Served served = (Answer.Served) engines.translate(HELLO);
        assertThat(served.route().engines()).isEqualTo("own");
        assertThat(served.attempts())
                .extracting(attempt -> attempt.engine().name())
                .containsExactly("paid", "own");
        assertThat(served.attempts().getFirst().sent()).isTrue();
    }

    @Test
    void saysWhyNobodyCould() {
        Engines engines = engines(EngineOrder.asListed(), TestEngine.inside("a", refusing(Refusal.AUTHENTICATION)));
        Answer.Unavailable unavailable = (Answer.Unavailable) engines.translate(HELLO);
        assertThat(unavailable.reasons()).singleElement().asString().contains("a (en→es)", "AUTHENTICATION");
        assertThat(((Answer.Unavailable) Engines.none().translate(HELLO)).reasons())
                .containsExactly("no engine is configured");
    }

    @Test
    void asksThePreferredEngineOfAPairFirst() {
        EngineOrder order =
                new EngineOrder(List.of(new Preference(null, LanguageTag.of("es"), List.of("b"))), List.of(), false);
        Engines engines = engines(order, TestEngine.inside("a", r -> HOLA), TestEngine.inside("b", r -> HOLA));
        assertThat(engines.listRoutes(PAIR)).extracting(Route::engines).containsExactly("b", "a");
        assertThat(engines.listRoutes(PAIR.reversed()))
                .extracting(Route::engines)
                .containsExactly("a", "b");
    }

    @Test
    void goesRoundThroughAMiddleLanguage() {
        Engine engine = TestEngine.pairs("rules", LanguagePair.of("en", "es"), LanguagePair.of("es", "fr"));
        Engines engines = engines(EngineOrder.asListed(), engine);
        Answer.Served served = (Answer.Served) engines.translate(EngineRequest.of("Hi", LanguagePair.of("en", "fr")));
        assertThat(served.texts()).containsExactly("fr:es:Hi");
        assertThat(served.route().legs()).hasSize(2);
    }

    @Test
    void goesRoundThroughTwoEnginesOnlyWhenConfigured() {
        Engine first = TestEngine.pairs("one", LanguagePair.of("ja", "en"));
        Engine second = TestEngine.pairs("two", LanguagePair.of("en", "fr"));
        LanguagePair asked = LanguagePair.of("ja", "fr");
        assertThat(engines(EngineOrder.asListed(), first, second).listRoutes(asked))
                .isEmpty();
        EngineOrder across = new EngineOrder(List.of(), List.of(LanguageTag.of("en")), true);
        assertThat(engines(across, first, second).listRoutes(asked))
                .extracting(Route::engines)
                .containsExactly("one+two");
    }

    @Test
    void countsCharactersAndCost() {
        Engines engines = engines(EngineOrder.asListed(), TestEngine.inside("a", r -> HOLA));
        engines.translate(HELLO);
        EngineState state = engines.states().getFirst();
        assertThat(state.translated()).isEqualTo(1);
        assertThat(state.characters()).isEqualTo(5);
        assertThat(state.cost()).isEqualByComparingTo("0.0001");
    }

    @Test
    void survivesAnAdapterThatThrowsOrMiscounts() {
        Engines engines = engines(
                EngineOrder.asListed(),
                TestEngine.inside("throws", request -> {
                    throw new IllegalStateException("bug");
                }),
                TestEngine.inside("miscounts", r -> new Translated(List.of("a", "b"))));
        assertThat(engines.translate(HELLO)).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void refusesTwoEnginesOfOneName() {
        assertThatThrownBy(() -> engines(
                        EngineOrder.asListed(), TestEngine.inside("a", r -> HOLA), TestEngine.outside("a", r -> HOLA)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.xenia.language.translate.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.Formality;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.language.translate.engine.web.StandIn.Mood;
import org.xenia.language.translate.engine.web.StandIn.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every engine behind HTTP owes, whatever its service does (R8).
abstract class EngineContract {

    static final LanguagePair PAIR = LanguagePair.of("en", "es");
    static final String MARK = "[es] ";

    StandIn service;
    Engine engine;

    abstract Engine engine(ServiceSettings settings);

    /// The service's answer to a request; texts are blank when the request's headers are "blank".
    abstract String answer(Seen request);

    @BeforeEach
    void start() throws IOException {
        service = new StandIn(this::answer);
        engine = engine(settings(Duration.ofSeconds(20)));
    }

    @AfterEach
    void stop() {
        engine.close();
        service.close();
    }

    ServiceSettings settings(Duration timeout) {
        return ServiceSettings.outside("tested", service.base(), Secret.of("s3cret-key"), "Tester Ltd", "DE")
                .qualified("model-1")
                .within(timeout);
    }

    static String translated(Seen request, String text) {
        return request.headers().equals("blank") ? "" : MARK + text;
    }

    static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }

    static String text(String value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    List<String> translate(String... texts) {
        Outcome outcome = engine.translate(new EngineRequest(List.of(texts), PAIR, Formality.FORMAL, Map.of()));
        assertThat(outcome).isInstanceOf(Outcome.Translated.class);
        return ((Outcome.Translated) outcome).texts();
    }

    Outcome.Refused refusal() {
        Outcome outcome = engine.translate(EngineRequest.of("Good morning", PAIR));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return (Outcome.Refused) outcome;
    }

    @Test
    void translatesEveryTextInOrder() {
        assertThat(translate("Good morning", "Where is my parcel?", "Thanks"))
                .containsExactly(MARK + "Good morning", MARK + "Where is my parcel?", MARK + "Thanks");
    }

    @Test
    void bringsMarkersAndSignsThroughUnharmed() {
        assertThat(translate("Dear ⟦1⟧, 2 < 3 & \"⟦2⟧\" costs 5 €", "a < b & c"))
                .containsExactly(MARK + "Dear ⟦1⟧, 2 < 3 & \"⟦2⟧\" costs 5 €", MARK + "a < b & c");
    }

    @Test
    void tellsItsProfileWithoutAsking() {
        assertThat(engine.profile().name()).isEqualTo("tested");
        assertThat(engine.profile().outside()).isTrue();
        assertThat(engine.profile().country()).isEqualTo("DE");
        assertThat(service.seen).isEmpty();
    }

    @Test
    void servesThePairItsServiceTells() {
        assertThat(engine.support().serves(PAIR)).isTrue();
        assertThat(engine.support().serves(LanguagePair.of("en", "en"))).isFalse();
    }

    @Test
    void saysHowLongTheServiceAsksToBeLeftAlone() {
        service.mood = Mood.RATE_LIMITED;
        Outcome.Refused refused = refusal();
        assertThat(refused.reason()).isEqualTo(Refusal.RATE_LIMITED);
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN, AUTHENTICATION",
        "BROKEN, ENGINE_ERROR",
        "HTML_PAGE, MALFORMED_ANSWER",
        "TRUNCATED, MALFORMED_ANSWER",
        "WRONG_SHAPE, MALFORMED_ANSWER",
        "EMPTY_TEXTS, MALFORMED_ANSWER",
        "HUGE, MALFORMED_ANSWER",
        "REDIRECT, MALFORMED_ANSWER"
    })
    void refusesWithTheReason(Mood mood, Refusal reason) {
        service.mood = mood;
        assertThat(refusal().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"DRIP", "SILENT"})
    void givesUpInTime(Mood mood) {
        engine.close();
        engine = engine(settings(Duration.ofMillis(300)));
        service.mood = mood;
        assertThat(refusal().reason()).isEqualTo(Refusal.TIMEOUT);
    }

    @Test
    void saysThatNobodyIsThere() {
        service.close();
        assertThat(refusal().reason()).isEqualTo(Refusal.UNREACHABLE);
    }

    @Test
    void neverShowsTheKeyOrTheText() {
        for (Mood mood : List.of(Mood.FORBIDDEN, Mood.HTML_PAGE, Mood.BROKEN, Mood.WRONG_SHAPE)) {
            service.mood = mood;
            assertThat(refusal().detail()).doesNotContain("s3cret-key").doesNotContain("Good morning");
        }
        assertThat(settings(Duration.ofSeconds(1)).toString()).doesNotContain("s3cret-key");
        assertThat(service.seen).noneMatch(request -> request.path().contains("s3cret-key"));
    }
}

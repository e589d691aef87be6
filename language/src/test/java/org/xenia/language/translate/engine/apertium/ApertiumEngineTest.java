package org.xenia.language.translate.engine.apertium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Outcome;

/// The real Apertium, where it is installed with English and Spanish.
class ApertiumEngineTest {

    private static final LanguagePair TO_SPANISH = LanguagePair.of("en", "es");
    private static final Optional<ApertiumEngine> ENGINE = ApertiumEngine.findInstalled();

    @BeforeEach
    void needsApertium() {
        assumeTrue(ENGINE.filter(engine -> engine.support().serves(TO_SPANISH)).isPresent());
    }

    @AfterAll
    static void close() {
        ENGINE.ifPresent(ApertiumEngine::close);
    }

    private static String translate(String text, LanguagePair pair) {
        Outcome outcome = ENGINE.orElseThrow().translate(EngineRequest.of(text, pair));
        assertThat(outcome).isInstanceOf(Outcome.Translated.class);
        return ((Outcome.Translated) outcome).texts().getFirst();
    }

    @Test
    void translatesBothWays() {
        assertThat(translate("The house is red.", TO_SPANISH)).isEqualTo("La casa es roja.");
        assertThat(translate("La casa es roja.", TO_SPANISH.reversed())).isEqualTo("The house is red.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello ⟦1⟧, your order ⟦2⟧ is here",
                "a/b [c] {d} ^e$ @f <g> \\ 50% ~ # *",
                "~a~ b",
                "two  spaces\tand\na line",
                "\0control\u0007 and \ud83d\ude00",
                "?!...",
                "[[[",
                "\\",
                "]",
                "^",
                "$"
            })
    void keepsTheSignsOfItsOwnFormat(String text) {
        String translated = translate(text, TO_SPANISH);
        for (int sign : "/[]{}^$@<>\\%~#⟦⟧".chars().toArray()) {
            assertThat(translated.chars().filter(c -> c == sign).count())
                    .isEqualTo(text.chars().filter(c -> c == sign).count());
        }
        assertThat(translate("The house is red.", TO_SPANISH)).isEqualTo("La casa es roja.");
    }

    @Test
    void servesManyAtOnce() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int index = 0; index < 20; index++) {
                String number = String.valueOf(100 + index);
                tasks.add(() ->
                        translate("I have " + number + " cats.", TO_SPANISH).contains(number) ? "" : number);
            }
            for (Future<String> future : executor.invokeAll(tasks)) {
                assertThat(future.get()).isEmpty();
            }
        }
    }

    @Test
    void isAbsentWhereItIsNotInstalled() {
        assertThat(ApertiumEngine.find("no-such-command-here", Duration.ofSeconds(1)))
                .isEmpty();
    }

    @Test
    void readsRegionsAndVarieties() {
        ApertiumCodes codes = new ApertiumCodes();
        assertThat(codes.learn("por_BR")).isEqualTo(LanguageTag.of("pt-BR"));
        assertThat(codes.learn("cat_valencia")).isEqualTo(LanguageTag.of("ca-valencia"));
        assertThat(codes.code(LanguageTag.of("pt-BR"))).isEqualTo("por_BR");
        assertThat(codes.code(LanguageTag.of("it"))).isEqualTo("ita");
    }

    @Test
    void keepsOnlyKnownProgramsRunning() {
        assertThat(ModeFile.parse("lt-proc 'a b.bin' | apertium-tagger -g $2 'x' | lt-proc $1 'y'"))
                .contains(List.of(
                        List.of("lt-proc", "-z", "a b.bin"),
                        List.of("apertium-tagger", "-z", "-g", "x"),
                        List.of("lt-proc", "-z", "-n", "y")));
        assertThat(ModeFile.parse("lt-proc x | rm -rf y")).isEmpty();
    }
}

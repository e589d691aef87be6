package org.xenia.culture.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.language.LanguageTag;

@DisplayName("Every rule of the coach")
class RulesTest {

    private static final Coach COACH = Coach.shipped();
    private static final CoachTexts TEXTS = CoachTexts.in(LanguageTag.of("en"));

    record Shown(RuleCard card, Example example) {}

    static Stream<Named<Shown>> examples() {
        return COACH.cards().stream()
                .flatMap(card -> card.examples().stream()
                        .map(example -> Named.of(
                                card.id()
                                        + (example.fires() ? " fires: " : " is silent: ")
                                        + example.draft().text(),
                                new Shown(card, example))));
    }

    static List<RuleCard> cards() {
        return COACH.cards();
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("speaks and keeps quiet as the examples on its card say")
    void speaksAsItsExamplesSay(Shown shown) {
        String text = shown.example().draft().text();
        List<String> marked = COACH.review(shown.example().draft()).findings().stream()
                .filter(finding -> finding.rule().equals(shown.card().id()))
                .map(finding -> text.substring(finding.start(), finding.end()))
                .toList();

        if (!shown.example().fires()) {
            assertThat(marked).isEmpty();
        } else if (shown.example().found().isEmpty()) {
            assertThat(marked).isNotEmpty();
        } else {
            assertThat(marked).contains(shown.example().found());
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    @DisplayName("has a name, a reason and advice, a source, and examples of both kinds")
    void canBeReviewed(RuleCard card) {
        assertThat(List.of("title", "reason", "advice"))
                .allSatisfy(text -> assertThat(TEXTS.has("coach." + card.id() + "." + text))
                        .as("coach." + card.id() + "." + text)
                        .isTrue());
        assertThat(card.source()).isNotBlank();
        assertThat(card.examples()).anyMatch(Example::fires).anyMatch(example -> !example.fires());
    }

    @ParameterizedTest
    @MethodSource("cards")
    @DisplayName("speaks no louder than its evidence allows")
    void staysUnderTheCapOfItsGrade(RuleCard card) {
        Severity cap =
                switch (card.grade()) {
                    case A -> Severity.BLOCK;
                    case B -> Severity.WARN;
                    case C -> card.reviewer() == null ? Severity.HINT : Severity.WARN;
                    case D -> Severity.INFO;
                };

        assertThat(card.severity()).isEqualTo(card.target().compareTo(cap) > 0 ? cap : card.target());
    }

    @Test
    @DisplayName("can put each of its findings into words")
    void everyFindingCanBeSaid() {
        assertThat(COACH.cards().stream()
                        .flatMap(card -> card.examples().stream())
                        .flatMap(example -> COACH.review(example.draft()).findings().stream()))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(TEXTS.reason(finding)).isNotBlank().doesNotContain("{found", "{detail");
                    assertThat(TEXTS.advice(finding)).isNotBlank();
                });
    }
}

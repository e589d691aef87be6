package org.xenia.culture.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xenia.culture.coach.draft.DraftReader;
import org.xenia.culture.pack.AddedFact;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.OwnFact;
import org.xenia.culture.pack.PackKind;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Topic;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("The coach reads the facts of the customer's market")
class MarketFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Coach coach = Coach.shipped();

    @Test
    @DisplayName("so that a workspace's own emoji is minded, and one it finds right is not")
    void overriddenEmojiChangesTheFinding() {
        String line = "{\"text\": \"Tudo certo 👌 🦊\", \"locale\": \"pt-BR\"}";
        Packs right =
                own("br.sensitivity.emoji-ok-hand", "{kind: EMOJI, terms: ['👌'], effect: FAVOUR, where: [text]}");
        Packs other = own("br.sensitivity.emoji-ok-hand", "{kind: EMOJI, terms: ['🦊'], effect: AVOID, where: [text]}");

        assertThat(marked(line, "G31", Packs.shipped())).containsExactly("👌");
        assertThat(marked(line, "G31", right)).isEmpty();
        assertThat(marked(line, "G31", other)).containsExactly("🦊");
    }

    @Test
    @DisplayName("so that a day on which a workspace knows people to mourn quiets its tone")
    void overriddenDayChangesTheFinding() {
        String line = "{\"text\": \"Enjoy our sale!\", \"locale\": \"en-IE\", \"now\": \"2026-05-14T10:00:00Z\"}";
        Packs moved = own("ie.pause.good-friday", "{when: '05-14', kind: TONE}");

        assertThat(marked(line, "G37", Packs.shipped())).isEmpty();
        assertThat(marked(line, "G37", moved)).containsExactly("sale");
    }

    @Test
    @DisplayName("so that names of places follow the workspace's policy for a market")
    void placeNamesFollowThePolicy() {
        String line =
                "{\"text\": \"We ship to Kosovo and Atlantis.\", \"locale\": \"en\", \"customer\": {\"country\": \"IE\"}}";
        Packs policy = added("IE", "{kind: TERRITORY, terms: [Kosovo], effect: FAVOUR}", Grade.C);
        Packs avoid = added("IE", "{kind: TERRITORY, terms: [Atlantis], effect: AVOID}", Grade.C);

        assertThat(marked(line, "G33", Packs.shipped())).containsExactly("Kosovo");
        assertThat(marked(line, "G33", policy)).isEmpty();
        assertThat(marked(line, "G33", avoid)).containsExactly("Kosovo", "Atlantis");
    }

    @Test
    @DisplayName("and speaks no louder than the fact's evidence allows")
    void theGradeOfTheFactCapsTheSeverity() {
        String line = "{\"text\": \"We ship to Atlantis.\", \"locale\": \"en\", \"customer\": {\"country\": \"IE\"}}";
        for (Map.Entry<Grade, Severity> cap : Map.of(
                        Grade.A, Severity.WARN, Grade.B, Severity.WARN, Grade.C, Severity.HINT, Grade.D, Severity.INFO)
                .entrySet()) {
            Packs packs = added("IE", "{kind: TERRITORY, terms: [Atlantis], effect: AVOID}", cap.getKey());

            assertThat(coach.check(DraftReader.read(JsonMapper.shared().readTree(line)), packs))
                    .extracting(Finding::severity)
                    .containsExactly(cap.getValue());
        }
    }

    @Test
    @DisplayName("and gives the note of the fact in the reader's language")
    void theReasonSpeaksTheReadersLanguage() {
        String line = "{\"text\": \"Enjoy our sale!\", \"locale\": \"en-IE\", \"now\": \"2026-04-03T10:00:00Z\"}";
        Finding finding = coach.check(DraftReader.read(JsonMapper.shared().readTree(line)))
                .getFirst();

        assertThat(CoachTexts.in(LanguageTag.of("en")).reason(finding)).contains("“sale”");
        assertThat(CoachTexts.in(LanguageTag.of("de")).reason(finding))
                .contains("„sale“")
                .doesNotContain("Solemn");
    }

    private List<String> marked(String line, String rule, Packs packs) {
        var draft = DraftReader.read(JsonMapper.shared().readTree(line));
        return coach.review(draft, packs).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> draft.text().substring(finding.start(), finding.end()))
                .toList();
    }

    private static Packs own(String fact, String value) {
        assertThat(Packs.shipped().findFact(fact)).isPresent();
        return Packs.with(Map.of(fact, new OwnFact(json(value), null, TODAY, "Ada")));
    }

    private static Packs added(String market, String value, Grade grade) {
        Fact fact = new Fact(
                "own.1",
                Topic.SENSITIVITY,
                Topic.SENSITIVITY.read(json(value)),
                "Our policy.",
                grade,
                List.of("Our lawyers"),
                TODAY,
                "Ada",
                null);
        return Packs.with(Map.of(), List.of(new AddedFact(PackKind.MARKET, market, fact)));
    }

    private static JsonNode json(String yaml) {
        return new YAMLMapper().readTree(yaml);
    }
}

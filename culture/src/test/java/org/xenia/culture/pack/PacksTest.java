package org.xenia.culture.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// R20, R21: packs are whole, strict, and their facts carry evidence.
class PacksTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/xenia/culture/pack");

    static Stream<Pack> packs() {
        return Stream.concat(
                Packs.markets().stream()
                        .map(code -> Packs.shipped().market(code).orElseThrow()),
                Packs.languages().stream()
                        .map(tag ->
                                Packs.shipped().language(LanguageTag.of(tag)).orElseThrow()));
    }

    @Test
    void theIndexListsEveryPackOnce() throws IOException {
        assertThat(Packs.markets()).isEqualTo(files("market"));
        assertThat(Packs.languages()).isEqualTo(files("language"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyFactHasAKnownSourceAndAnIdOfItsPack(Pack pack) {
        assertThat(pack.facts()).isNotEmpty();
        for (Fact fact : pack.facts()) {
            assertThat(fact.id()).startsWith(pack.key().toLowerCase() + ".").matches("[a-z0-9.\\-]+");
            assertThat(fact.sources()).allMatch(id -> Sources.shipped().find(id).isPresent(), "is a known source");
            assertThat(fact.note()).hasSizeLessThan(400);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackIsComplete(Pack pack) {
        for (Topic topic : required(pack.kind())) {
            assertThat(pack.facts(topic)).as(pack.key() + " " + topic).isNotEmpty();
        }
    }

    @Test
    void anIdStandsForOneFactInAllPacks() {
        Set<String> seen = new HashSet<>();
        assertThat(packs().flatMap(pack -> pack.facts().stream()).map(Fact::id)).allMatch(seen::add);
    }

    @Test
    void anOperatorsFactTakesThePlaceOfOursAndOursStaysVisible() {
        var change = new OwnFact(
                JsonMapper.shared().readTree("{\"axis\":\"DIRECTNESS\",\"value\":60}"),
                null,
                LocalDate.of(2026, 11, 1),
                "Mika");
        Pack own = Packs.with(Map.of("jp.axis.directness", change)).market("JP").orElseThrow();

        Fact fact = own.find("jp.axis.directness").orElseThrow();

        assertThat(fact.value(Value.Placed.class).value()).isEqualTo(60);
        assertThat(fact.owner()).isEqualTo("Mika");
        assertThat(fact.shipped().value(Value.Placed.class).value()).isEqualTo(25);
        assertThat(Packs.shipped()
                        .market("JP")
                        .orElseThrow()
                        .find("jp.axis.directness")
                        .orElseThrow()
                        .shipped())
                .isNull();
    }

    @Test
    void anUnknownKeyNamesTheFact() {
        String file = """
                market: XX
                owner: us
                reviewed: 2026-01-01
                facts:
                  - {id: xx.a, topic: pause, value: {when: "01-01", kind: FULL, loud: true}, note: n, grade: A, source: [law]}
                """;
        assertThatThrownBy(() -> PackReader.read("XX.yaml", new YAMLMapper().readTree(file)))
                .isInstanceOf(InvalidPack.class)
                .hasMessageContaining("xx.a")
                .hasMessageContaining("loud");
    }

    @Test
    void aLanguageFindsItsNearestPackAndNeverOneInAnotherScript() {
        assertThat(Packs.shipped()
                        .language(LanguageTag.of("ja-JP"))
                        .orElseThrow()
                        .key())
                .isEqualTo("ja");
        assertThat(Packs.shipped().language(LanguageTag.of("ja-Latn"))).isEmpty();
    }

    private static List<Topic> required(PackKind kind) {
        return kind == PackKind.MARKET
                ? List.of(
                        Topic.LOCALE,
                        Topic.AXIS,
                        Topic.CONTACT_HOURS,
                        Topic.WORKING_WEEK,
                        Topic.FESTIVAL,
                        Topic.PAUSE,
                        Topic.CHANNEL,
                        Topic.PAYMENT,
                        Topic.ADDRESS,
                        Topic.ETIQUETTE,
                        Topic.SENSITIVITY,
                        Topic.FORMAT)
                : List.of(
                        Topic.REGISTER,
                        Topic.ADDRESS_FORM,
                        Topic.NAME,
                        Topic.GREETING,
                        Topic.CLOSING,
                        Topic.APOLOGY,
                        Topic.REFUSAL,
                        Topic.WRITING);
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }
}

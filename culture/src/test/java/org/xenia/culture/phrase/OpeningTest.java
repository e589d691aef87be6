package org.xenia.culture.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.culture.name.AddressUnits;
import org.xenia.culture.name.Gender;
import org.xenia.culture.name.PersonName;
import org.xenia.culture.name.PersonNames;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Value.Register;
import org.xenia.culture.pack.Value.Relation;
import org.xenia.language.LanguageTag;

/// R29: the first and last words of a message follow language, register, time, relation and channel.
class OpeningTest {

    private final Opening opening = new Opening(Packs.shipped(), PhraseLibrary.shipped());

    @Test
    void firstContactOpensDifferentlyInJapaneseGermanPortugueseAndArabic() {
        Set<String> openings = new HashSet<>();
        Map.of("ja", "山田様", "de", "Frau Müller", "pt-BR", "Sra. Ana", "ar", "السيدة ليلى")
                .forEach((language, name) -> {
                    String text = opening.open(
                                    meeting(language, Register.FORMAL, "10:00", Relation.FIRST, "mail", name))
                            .orElseThrow()
                            .text();
                    assertThat(text).contains(name).doesNotContain("{");
                    openings.add(text.replace(name, ""));
                });
        assertThat(openings).hasSize(4);
    }

    @Test
    void aReturningCustomerIsNotGreetedAsANewOne() {
        Meeting first = meeting("ja", Register.FORMAL, "10:00", Relation.FIRST, "mail", "山田様");
        Meeting again = meeting("ja", Register.FORMAL, "10:00", Relation.RETURNING, "mail", "山田様");
        assertThat(opening.open(again).orElseThrow().text()).contains("いつもお世話になっております");
        assertThat(opening.open(first).orElseThrow().text()).doesNotContain("いつも");
    }

    @ParameterizedTest
    @CsvSource({"08:00, Guten Morgen", "14:00, Guten Tag", "20:00, Guten Abend", "23:30, Guten Abend"})
    void followsTheClockOfTheCustomer(String time, String greeting) {
        Meeting meeting = meeting("de", Register.FORMAL, time, Relation.RETURNING, "chat", "Frau Müller");
        assertThat(opening.open(meeting).orElseThrow().text()).startsWith(greeting);
    }

    @Test
    void greetsWithoutAPlaceholderWhenThereIsNoName() {
        for (LanguageTag language : PhraseLibrary.shipped().languages()) {
            Meeting meeting = meeting(language.value(), Register.FORMAL, "10:00", Relation.FIRST, "chat", null);
            assertThat(opening.open(meeting))
                    .as(language.value())
                    .hasValueSatisfying(wording -> assertThat(wording.text()).doesNotContain("{name}"));
        }
    }

    static Stream<LanguageTag> languages() {
        return PhraseLibrary.shipped().languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageOpensAndClosesInBothRegistersAndChannels(LanguageTag language) {
        for (Register register : new Register[] {Register.FORMAL, Register.INFORMAL}) {
            for (String channel : new String[] {"chat", "mail"}) {
                for (Relation relation : new Relation[] {Relation.FIRST, Relation.RETURNING}) {
                    Meeting meeting = meeting(language.value(), register, null, relation, channel, "Kim");
                    assertThat(opening.open(meeting)).as(meeting.toString()).hasValueSatisfying(wording -> {
                        // Not every opening takes a name: in Polish chat one says good day and no more.
                        assertThat(wording.text()).isNotBlank().doesNotContain("{");
                        assertThat(wording.register()).isIn(register, Register.NEUTRAL);
                    });
                    assertThat(opening.close(meeting)).as(meeting.toString()).hasValueSatisfying(wording -> {
                        assertThat(wording.text()).doesNotContain("{");
                        assertThat(wording.register()).isIn(register, Register.NEUTRAL);
                    });
                }
            }
        }
    }

    @Test
    void namesFollowTheRulesOfTheLanguageThatIsWritten() {
        AddressUnits units = new AddressUnits(new PersonNames());
        PersonName yamada = PersonName.of(Map.of("surname", "山田", "given", "花子"), LanguageTag.of("ja-JP"));
        PersonName muller = PersonName.of(Map.of("surname", "Müller", "given", "Anna"), LanguageTag.of("de-DE"));
        Meeting japanese = meeting("ja", Register.FORMAL, null, Relation.FIRST, "mail", null);
        Meeting german = meeting("de", Register.FORMAL, null, Relation.RETURNING, "mail", null);
        Meeting familiar = meeting("de", Register.INFORMAL, null, Relation.RETURNING, "chat", null);
        assertThat(first(japanese.with(yamada, null, units))).contains("山田様").doesNotContain("花子");
        assertThat(first(german.with(muller, Gender.FEMALE, units))).contains("Frau Müller");
        assertThat(first(german.with(muller, null, units))).doesNotContain("Frau", "Herr");
        assertThat(first(familiar.with(muller, Gender.FEMALE, units))).isEqualTo("Hallo Anna,");
    }

    private String first(Meeting meeting) {
        return opening.open(meeting).orElseThrow().text();
    }

    @Test
    void aSignatureNobodyKnowsStaysVisible() {
        Meeting meeting = new Meeting(
                LanguageTag.of("de"), Register.FORMAL, null, Relation.ANY, "mail", "Frau Müller", null, null);
        assertThat(opening.close(meeting).orElseThrow().text()).contains("{staff}");
    }

    @Test
    void nobodyIsWishedAGoodDayInTheEvening() {
        Meeting noon = meeting("de", Register.FORMAL, "12:00", Relation.FIRST, "chat", "Frau Müller");
        Meeting evening = meeting("de", Register.FORMAL, "21:00", Relation.FIRST, "chat", "Frau Müller");
        assertThat(opening.close(noon).orElseThrow().text()).contains("Tag");
        assertThat(opening.close(evening).orElseThrow().text())
                .contains("Abend")
                .doesNotContain("Tag");
    }

    @Test
    void saysWhereTheWordsComeFrom() {
        Meeting meeting = meeting("de", Register.FORMAL, "10:00", Relation.FIRST, "mail", "Frau Müller");
        String source = opening.open(meeting).orElseThrow().source();
        assertThat(Packs.shipped().language(LanguageTag.of("de")).orElseThrow().find(source))
                .isPresent();
    }

    private static Meeting meeting(
            String language,
            Register register,
            @Nullable String time,
            Relation relation,
            String channel,
            @Nullable String addressee) {
        return new Meeting(
                LanguageTag.of(language),
                register,
                time == null ? null : LocalTime.parse(time),
                relation,
                channel,
                addressee,
                "Mia",
                "Lumen");
    }
}

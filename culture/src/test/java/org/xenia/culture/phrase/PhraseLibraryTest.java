package org.xenia.culture.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;

class PhraseLibraryTest {

    private static final PhraseLibrary LIBRARY = PhraseLibrary.shipped();
    private static final LanguageTag GERMAN = LanguageTag.of("de");
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    @Test
    void writesNumbersAndDatesForTheReader() {
        Map<String, Object> values = new HashMap<>();
        values.put("date", LocalDate.of(2026, 12, 3));
        values.put("days", 1);
        assertThat(text("refund.not_arrived", "de", Register.FORMAL, values)).contains("3. Dezember 2026", "in 1 Tag ");
        values.put("days", "11");
        assertThat(text("refund.not_arrived", "fr-CA", Register.INFORMAL, values))
                .contains("3 décembre 2026", "11 jours");
    }

    @Test
    void leavesAVisiblePlaceForWhatIsMissing() {
        Map<String, Object> values = new HashMap<>();
        values.put("amount", null);
        values.put("days", "soon");
        RenderedPhrase phrase = LIBRARY.render("refund.started", ENGLISH, Register.FORMAL, values)
                .orElseThrow();
        assertThat(phrase.text()).contains("{amount}", "{days}").doesNotContain("null", "soon");
        assertThat(phrase.missing()).containsExactly("amount", "days");
        assertThat(phrase.complete()).isFalse();
    }

    @Test
    void keepsAValueAsItIsEvenWhenItLooksLikeAPattern() {
        Map<String, String> values = Map.of("order", "{0} 'x' #");
        assertThat(text("order.found", "en", Register.FORMAL, values)).isEqualTo("I have found your order {0} 'x' #.");
    }

    @Test
    void agreesWithTheGenderOfTheColleagueAndLeavesItOpenWhenNobodySaid() {
        Map<String, String> values = Map.of("colleague", "Kim", "colleagueGender", "female");
        assertThat(text("handover.colleague", "de", Register.FORMAL, values)).startsWith("Meine Kollegin Kim");
        assertThat(text("handover.colleague", "de", Register.FORMAL, Map.of("colleague", "Kim")))
                .doesNotContain("Kollege");
    }

    @Test
    void isolatesForeignValuesInRightToLeftText() {
        assumeTrue(LIBRARY.languages().contains(LanguageTag.of("ar")), "Arabic is written");
        assertThat(text("order.found", "ar", Register.FORMAL, Map.of("order", "AB-12")))
                .contains("\u2068AB-12\u2069");
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, es",
        "de-AT, de",
        "fr-CA, fr",
        "pt, pt-BR",
        "pt-BR, pt-BR",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh, zh-Hans",
        "zh-SG, zh-Hans",
        "en-GB, en",
        "ar-AE, ar"
    })
    void servesAReaderFromTheSameLanguageAndScript(String reader, String served) {
        assumeTrue(LIBRARY.languages().contains(LanguageTag.of(served)), served + " is written");
        assertThat(LIBRARY.variant("thanks.message", LanguageTag.of(reader), Register.FORMAL))
                .hasValueSatisfying(
                        variant -> assertThat(variant.language().value()).isEqualTo(served));
    }

    @ParameterizedTest
    @CsvSource({"pt-PT", "sv", "sr", "und", "yue"})
    void offersNothingRatherThanAnotherLanguage(String reader) {
        assertThat(LIBRARY.variant("thanks.message", LanguageTag.of(reader), Register.FORMAL))
                .isEmpty();
    }

    @Test
    void fallsBackToTheFormalTextWhenTheRegisterIsOpen() {
        assertThat(LIBRARY.variant("thanks.message", GERMAN, Register.NEUTRAL))
                .hasValueSatisfying(variant -> assertThat(variant.register()).isEqualTo(Register.FORMAL));
        assertThat(LIBRARY.variant("ask.error", GERMAN, Register.INFORMAL))
                .hasValueSatisfying(variant -> assertThat(variant.register()).isEqualTo(Register.NEUTRAL));
    }

    @Test
    void findsByKeyCategoryAndTextWithoutMindingAccentsAndCase() {
        assertThat(keys("REFUND.START", ENGLISH)).startsWith("refund.started");
        assertThat(keys("customs invoice", ENGLISH)).startsWith("customs.invoice");
        assertThat(keys("rucksendeetikett", GERMAN)).contains("return.label");
        assertThat(keys("zollamt unfug", GERMAN)).isEmpty();
        assertThat(keys("numero de pedido", LanguageTag.of("es"))).contains("ask.order");
        assertThat(keys(" ", ENGLISH)).hasSize(LIBRARY.units().size());
    }

    @Test
    void findsInBothLanguagesAtOnce() {
        LanguageTag french = LanguageTag.of("fr");
        assertThat(keys("remboursement", GERMAN)).isEmpty();
        assertThat(LIBRARY.search("remboursement", GERMAN, french)).isNotEmpty();
        assertThat(LIBRARY.search("erstattung", GERMAN, french)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 返金, refund.approved",
        "zh-Hans, 退款, refund.approved",
        "zh-Hant, 退款, refund.approved",
        "ko, 환불, refund.approved",
        "ja, ＤＨＬ, none"
    })
    void findsInScriptsWithoutSpaces(String language, String query, String expected) {
        assumeTrue(LIBRARY.languages().contains(LanguageTag.of(language)), language + " is written");
        List<String> found = keys(query, LanguageTag.of(language));
        if (expected.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(expected);
        }
    }

    @Test
    void keepsTheVoicingOfKanaAndTheSyllablesOfHangul() {
        assertThat(SearchText.fold("がカ゛")).startsWith("が");
        assertThat(SearchText.fold("が")).isNotEqualTo(SearchText.fold("か"));
        assertThat(SearchText.fold("환불")).isEqualTo("환불");
        assertThat(SearchText.fold("İSTANBUL ŁÓDŹ Straße")).isEqualTo("istanbul lodz strasse");
    }

    private static List<String> keys(String query, LanguageTag language) {
        return LIBRARY.search(query, language).stream().map(Phrase::key).toList();
    }

    private static String text(String key, String language, Register register, Map<String, ?> values) {
        return LIBRARY.render(key, LanguageTag.of(language), register, values)
                .orElseThrow()
                .text();
    }
}

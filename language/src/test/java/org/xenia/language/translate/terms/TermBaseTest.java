package org.xenia.language.translate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.LanguageTag;

/// R6: approved, forbidden and do-not-translate terms are found where they stand, and nowhere else.
class TermBaseTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag ES = LanguageTag.of("es");
    private static final LanguageTag DE = LanguageTag.of("de");
    private static final LanguageTag JA = LanguageTag.of("ja");

    private static List<String> found(Term term, String text, LanguageTag from, LanguageTag to) {
        return TermBase.of(List.of(term)).find(text, from, to).stream()
                .map(TermHit::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | card     | Two cards please       | cards",
                "en | card     | The cardigan is red    |",
                "en | card     | A CARD and a card      | CARD,card",
                "en | gift card| my gift card's balance | gift card",
                "es | tarjeta  | dos tarjetas y tarjeta | tarjetas,tarjeta",
                "es | tarjeta  | el tarjetero           |",
                "de | Gutschein| des Gutscheins         | Gutscheins",
                "de | Gutschein| Gutscheinheft          |",
                "ru | возврат  | сумма возврата         | возврата",
                "ja | 返品     | 返品したいです         | 返品",
                "ja | サイズ   | サイズガイド           |",
                "zh | 退款     | 我要退款。             | 退款",
                "th | คืนเงิน  | ขอคืนเงินครับ          | คืนเงิน",
                "ko | 환불     | 환불을 원합니다        | 환불을"
            })
    void findsWholeAndBentWordsOnly(String language, String source, String text, String expected) {
        LanguageTag from = LanguageTag.of(language);
        LanguageTag to = language.equals("en") ? ES : EN;
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(","));
        assertThat(found(Term.approved(source, from, "x", to), text, from, to)).isEqualTo(wanted);
    }

    @Test
    void prefersTheLongestTerm() {
        TermBase base = TermBase.of(List.of(
                Term.approved("card", EN, "tarjeta", ES), Term.approved("gift card", EN, "tarjeta regalo", ES)));
        assertThat(base.find("A gift card or a card", EN, ES))
                .extracting(hit -> hit.term().rendering())
                .containsExactly("tarjeta regalo", "tarjeta");
    }

    @Test
    void keepsNamesOfExactlyThisCaseInEveryLanguage() {
        Term name = Term.untranslated("Apple", EN);
        assertThat(found(name, "Apple sells an apple", EN, JA)).containsExactly("Apple");
        assertThat(found(Term.untranslated("Xenia", LanguageTag.UNDETERMINED), "Xeniaは便利", JA, EN))
                .containsExactly("Xenia");
    }

    @Test
    void flagsAForbiddenRenderingWithTheApprovedOne() {
        TermBase base = TermBase.of(List.of(
                Term.forbidden("refund", EN, "devolución", ES),
                Term.forbidden("refund", EN, "retorno", ES),
                Term.approved("refund", EN, "reembolso", ES)));
        List<TermFinding> draft = base.findForbidden("Su devolución está lista", ES, null);
        assertThat(draft).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("devolución");
            assertThat(finding.start()).isEqualTo(3);
            assertThat(finding.alternatives()).containsExactly("reembolso");
        });
        TermBase.Original about = new TermBase.Original("Your refund is ready", EN);
        TermBase.Original other = new TermBase.Original("Your return is ready", EN);
        assertThat(base.findForbidden("Su retorno está listo", ES, about)).hasSize(1);
        assertThat(base.findForbidden("Su retorno está listo", ES, other)).isEmpty();
    }

    @Test
    void speaksOnlyAboutItsOwnPair() {
        Term term = Term.approved("refund", EN, "reembolso", ES);
        assertThat(found(term, "refund", EN, DE)).isEmpty();
        assertThat(found(Term.approved("bus", EN, "公車", LanguageTag.of("zh-Hant")), "bus", EN, LanguageTag.of("zh-CN")))
                .isEmpty();
    }

    @Test
    void findsAllAmongTenThousand() {
        List<Term> terms = new ArrayList<>();
        for (int index = 0; index < 10_000; index++) {
            terms.add(Term.approved("term" + Integer.toString(index, 26) + "x", EN, "t" + index, ES));
        }
        TermBase base = TermBase.of(terms);
        String text =
                String.join(" ", terms.stream().limit(500).map(Term::source).toList());
        assertThat(base.find(text, EN, ES)).hasSize(500);
    }
}

package org.xenia.language.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.terms.Term;
import org.xenia.language.translate.terms.TermBase;

/// R13 and R6: what a machine can hold a translation to.
class ChecksTest {

    private static Set<String> failures(String from, String to, String source, String target) {
        return Checks.list(source, target, LanguageTag.of(from), LanguageTag.of(to), TermBase.EMPTY).stream()
                .filter(check -> !check.ok())
                .map(Check::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | de | It costs 1,234.50 EUR           | Es kostet 1.234,50 EUR",
                "en | fr | It costs €1,234.50 in all       | Cela coûte 1 234,50 € en tout",
                "en | ar | You have 14 new messages        | لديك ١٤ رسالة جديدة",
                "en | es | It takes 2 days to arrive       | Tarda dos días en llegar",
                "en | ja | Call us at 2 pm, please         | 14時にお電話ください",
                "en | zh | The price is 10,000 yuan        | 价格是1万元",
                "en | es | The 1st parcel is lost here     | El primer paquete se perdió aquí",
                "en | de | The meeting is at 2:30 PM today | Das Treffen ist heute um 14:30 Uhr",
                "en | es | Dear {name}, see https://a.example/x | Hola {name}, vea https://a.example/x",
                "en | es | Where is my order?              | ¿Dónde está mi pedido?",
                "en | ja | Where is my order?              | 注文はどこですか。"
            })
    void passesGoodTranslations(String from, String to, String source, String target) {
        assertThat(failures(from, to, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | es | You have 14 days to return it   | Tiene 40 días para devolverlo          | numbers",
                "en | es | Pay 15.5 now for the parcel     | Pague 155 ahora por el paquete         | numbers",
                "en | es | Your order is late, dear friend | Su pedido 5521 llega tarde, amigo      | numbers",
                "en | es | Dear {name}, thanks a lot       | Estimado {nombre}, muchas gracias      | placeholders",
                "en | es | Dear {name}, thanks a lot       | Estimado {name} {name}, muchas gracias | placeholders",
                "en | es | See https://a.example/x now     | Vea https://a.example/y ahora          | urls",
                "en | es | Write to me@a.example today     | Escriba a mi@a.example hoy             | emails",
                "en | es | Parcel XN-2024-88431 is here    | El paquete XN-2024-88413 está aquí     | ids",
                "en | es | It costs €20 to send it         | Cuesta $20 enviarlo                    | currency",
                "en | es | I have not received the parcel  | He recibido el paquete                 | negation",
                "en | es | Has my parcel been sent yet?    | Mi paquete ya fue enviado.             | question",
                "en | es | Please send the parcel quickly  | Please send the parcel quickly         | remainder",
                "en | zh-Hans | The computer does not work | 電腦壞了，無法開機                      | script",
                "en | ja | Please call me back tomorrow    | Пожалуйста перезвоните мне завтра      | script"
            })
    void catchesWhatIsWrong(String from, String to, String source, String target, String name) {
        assertThat(failures(from, to, source, target)).contains(name);
    }

    @Test
    void catchesLostSentences() {
        String source =
                "The parcel came late. The box was open. Two cups were broken. I want my money back. Please hurry.";
        assertThat(failures("en", "es", source, "El paquete llegó tarde.")).contains("length", "sentences");
    }

    @Test
    void saysWhereTheNumberStands() {
        Check check = Checks.list(
                        "You have 14 days", "Tiene 40 días", LanguageTag.of("en"), LanguageTag.of("es"), TermBase.EMPTY)
                .stream()
                .filter(candidate -> candidate.name().equals("numbers"))
                .findFirst()
                .orElseThrow();
        assertThat(check.blocks()).isTrue();
        assertThat(check.detail()).isEqualTo("missing: 14; added: 40");
        assertThat(check.spans()).containsExactly(new Span(Span.Side.SOURCE, 9, 11), new Span(Span.Side.TARGET, 6, 8));
    }

    @Test
    void holdsATranslationToTheTermBase() {
        LanguageTag en = LanguageTag.of("en");
        LanguageTag es = LanguageTag.of("es");
        TermBase base = TermBase.of(List.of(
                Term.approved("refund", en, "reembolso", es),
                Term.forbidden("refund", en, "devolución", es),
                Term.untranslated("Xenia Care", en)));
        Compared wrong = Compared.of("Your refund from Xenia Care", "Su devolución de Cuidado Xenia", en, es, base);
        Compared right = Compared.of("Your refund from Xenia Care", "Su reembolso de Xenia Care", en, es, base);
        assertThat(TermCheck.check(wrong).detail())
                .isEqualTo("refund → reembolso; missing: Xenia Care; forbidden: devolución → reembolso");
        assertThat(TermCheck.check(right).ok()).isTrue();
    }
}

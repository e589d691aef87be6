package org.xenia.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.language.LanguageTag;

class DetectorTest {

    private static final Detector DETECTOR = Detector.open();

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Where is my order? | en
                    ¿Dónde está mi pedido? | es
                    Wo bleibt meine Bestellung? | de
                    Où est ma commande ? | fr
                    注文した商品がまだ届きません | ja
                    주문한 상품이 아직 안 왔어요 | ko
                    我的订单什么时候发货 | zh-Hans
                    請問我的訂單什麼時候出貨 | zh-Hant
                    我嘅訂單幾時到呀，等咗好耐 | yue
                    สินค้ายังไม่ถึงเลยค่ะ | th
                    Где мой заказ? | ru
                    Де моє замовлення? | uk
                    أين طلبي؟ | ar
                    سفارش من کجاست؟ | fa
                    میرا آرڈر کہاں ہے؟ | ur
                    मेरा ऑर्डर कहाँ है? | hi
                    माझी ऑर्डर कुठे आहे? | mr
                    តើការបញ្ជាទិញរបស់ខ្ញុំនៅឯណា | km
                    ຄໍາສັ່ງຂອງຂ້ອຍຢູ່ໃສ | lo
                    ကျွန်တော့်အော်ဒါ ဘယ်မှာလဲ | my
                    ትዕዛዜ የት ነው | am
                    """)
    void recognisesTheLanguageOfALine(String line, String language) {
        assertThat(DETECTOR.detect(line, Hints.NONE).language()).isEqualTo(LanguageTag.of(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "12345",
                "👍👍",
                "#A-10293",
                "order_id=7781",
                "https://example.com/x",
                "a@b.com",
                "AB12345678"
            })
    void saysNothingWhereNothingCanBeSaid(String line) {
        assertThat(DETECTOR.detect(line, Hints.expecting(LanguageTag.of("es"))).language())
                .isEqualTo(LanguageTag.UNDETERMINED);
    }

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ok gracias | es | es
                    vale | es | es
                    ok | es | es
                    danke dir | de | de
                    where is my order | es | en
                    mi pedido no ha llegado todavía | en | es
                    """)
    void weighsTheConversationAgainstTheLine(String line, String expected, String language) {
        assertThat(DETECTOR.detect(line, Hints.expecting(LanguageTag.of(expected)))
                        .language())
                .isEqualTo(LanguageTag.of(language));
    }

    @Test
    void answersInTheTermsOfTheCaller() {
        Hints hints = new Hints(List.of(LanguageTag.of("pt-BR"), LanguageTag.of("en")), List.of(), null);
        assertThat(DETECTOR.detect("onde está o meu pedido", hints).language()).isEqualTo(LanguageTag.of("pt-BR"));
        assertThat(DETECTOR.detect("สินค้ายังไม่ถึง", hints).language()).isEqualTo(LanguageTag.UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hola, I need help with my order",
                "このproduct is broken, please help",
                "Привет, where is my package?"
            })
    void marksMixedText(String line) {
        assertThat(DETECTOR.detect(line, Hints.NONE).mixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iPhone 15 Pro Max のケースはありますか",
                "Mi pedido de Nike Air Max no llega",
                "Ich warte auf mein Samsung Galaxy"
            })
    void doesNotTakeABrandForASecondLanguage(String line) {
        assertThat(DETECTOR.detect(line, Hints.NONE).mixed()).isFalse();
    }
}

package org.xenia.mail.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The bytes of a text")
class TextDecoderTest {

    @ParameterizedTest(name = "{0} is read when the mail says {1}")
    @CsvSource({
        "windows-1252, iso-8859-1, Grüße – „bald“ für 5 €",
        "windows-1251, windows-1251, Добрый день! Посылка не пришла.",
        "KOI8-R, koi8-r, Где мой заказ?",
        "KOI8-U, koi8-u, Дякую за відповідь їжакові",
        "windows-1253, windows-1253, Καλημέρα σας",
        "windows-1254, iso-8859-9, İade işlemi için teşekkürler",
        "windows-1255, iso-8859-8-i, שלום רב",
        "windows-1256, cp1256, مرحبا بكم",
        "windows-1257, windows-1257, Ačiū už pagalbą",
        "windows-1258, windows-1258, Réclamation n° 7",
        "x-windows-874, tis-620, สวัสดีครับ",
        "GB18030, gb2312, 请问我的订单什么时候发货？镕喆",
        "GB18030, GBK, 退款还没有到账",
        "Big5-HKSCS, big5, 請問何時可以退貨？",
        "x-windows-949, ks_c_5601-1987, 안녕하세요 똠방각하",
        "x-windows-949, euc-kr, 환불 부탁드립니다",
        "windows-31j, shift_jis, ①番の商品が届きません。髙島",
        "EUC-JP, euc-jp, 返品したいのですが",
        "UTF-8, utf8, Ελληνικά и русский 日本語",
        "UTF-8, 'charset=utf-8', Ça va",
        "x-MacRoman, macintosh, Déjà vu",
        "IBM850, cp-850, Größe"
    })
    void areReadInTheCharacterSetThatTheMailMeans(String written, String declared, String text) {
        assertThat(TextDecoder.read(text.getBytes(Charset.forName(written)), declared))
                .isEqualTo(text);
    }

    @Test
    void areUtf8WhenTheyCanBeNothingElseWhateverTheMailSays() {
        byte[] bytes = "Größe und Überraschung".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.read(bytes, "iso-8859-1")).isEqualTo("Größe und Überraschung");
        assertThat(TextDecoder.read(bytes, "us-ascii")).isEqualTo("Größe und Überraschung");
        assertThat(TextDecoder.read(bytes, "x-unknown")).isEqualTo("Größe und Überraschung");
        assertThat(TextDecoder.read(bytes, null)).isEqualTo("Größe und Überraschung");
    }

    @Test
    void areNotUtf8WhenOnlyTheMailSaysSo() {
        byte[] bytes = "Grüße aus München, schöne Tage und böse Äpfel".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TextDecoder.read(bytes, "utf-8")).isEqualTo("Grüße aus München, schöne Tage und böse Äpfel");
    }

    @ParameterizedTest(name = "undeclared {0}")
    @CsvSource({
        "windows-1251, 'Здравствуйте, я заказал у вас холодильник две недели назад и он до сих пор не доставлен.'",
        "KOI8-R, 'Здравствуйте, я заказал у вас холодильник две недели назад и он до сих пор не доставлен.'",
        "Shift_JIS, 先週注文した商品がまだ届いていません。いつ発送されますか。よろしくお願いいたします。",
        "EUC-JP, 先週注文した商品がまだ届いていません。いつ発送されますか。よろしくお願いいたします。",
        "GB18030, 我上周订购的商品还没有收到，请问什么时候可以发货？谢谢您的帮助。",
        "Big5, 我上週訂購的商品還沒有收到，請問什麼時候可以發貨？謝謝您的幫助。",
        "EUC-KR, 지난주에 주문한 상품이 아직 도착하지 않았습니다. 언제 배송되나요? 감사합니다."
    })
    void areGuessedByTheirLettersWhenTheMailSaysNothing(String written, String text) {
        assertThat(TextDecoder.read(text.getBytes(Charset.forName(written)), null))
                .isEqualTo(text);
    }

    @Test
    void ofJapaneseMailsHoldRowsAndKanaThatTheStandardForgot() {
        byte[] bytes = "\033$B-!\033(B \033(I1234\033(B \033$@F|K\\\033(J!\n\033$BF|K\\\nabc"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TextDecoder.read(bytes, "iso-2022-jp")).isEqualTo("① ｱｲｳｴ 日本!\n日本\nabc");
        assertThat(TextDecoder.read(bytes, null)).startsWith("① ｱｲｳｴ 日本!");
    }

    @Test
    void thatCallThemselvesJapaneseButAreNotAreReadAnyway() {
        assertThat(TextDecoder.read("テスト".getBytes(StandardCharsets.UTF_8), "iso-2022-jp"))
                .isEqualTo("テスト");
    }

    @Test
    void ofUtf7AreRead() {
        byte[] bytes = "Gr+APwA3w-e 1 +- 1 +MEI-".getBytes(StandardCharsets.US_ASCII);
        assertThat(TextDecoder.read(bytes, "unicode-1-1-utf-7")).isEqualTo("Grüße 1 + 1 あ");
    }

    @Test
    void cutInTheMiddleOfACharacterKeepTheRest() {
        byte[] whole = "退款还没有到账".getBytes(Charset.forName("GBK"));
        assertThat(TextDecoder.read(Arrays.copyOf(whole, whole.length - 1), "gbk"))
                .startsWith("退款还没有到");
    }

    @Test
    void loseWhatNoDatabaseTakes() {
        assertThat(TextDecoder.read("a\0b".getBytes(StandardCharsets.UTF_8), "utf-8"))
                .isEqualTo("ab");
        byte[] marked = "\uFEFFText".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.read(marked, "iso-8859-1")).isEqualTo("Text");
    }
}

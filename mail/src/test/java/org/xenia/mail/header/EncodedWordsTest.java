package org.xenia.mail.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Encoded words")
class EncodedWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=|Grüße aus Köln",
                "=?UTF-8?B?5pel5pys6Kqe?=|日本語",
                "=?iso-8859-1*de?q?M=FCller?= GmbH|Müller GmbH",
                "=?utf-8?q?a?= =?utf-8?q?b?=|ab",
                "=?utf-8?q?a?= x =?utf-8?q?b?=|a x b",
                "=?utf-8?q?a?==?utf-8?q?b?=|ab",
                "Re:=?utf-8?q?_=C3=A4?=|Re: ä",
                "=?utf-8?Q?What?=20now?=|What? now",
                "=?utf-8?Q?two words?=|two words",
                "=?utf-8?B?R3LDvMOf?|Grüß",
                "=?x-unknown?Q?Gr=C3=BC=C3=9Fe?=|Grüße",
                "=??Q?=41?=|A",
                "=?GB2312?B?vqvS5sn6svo=?=|精益生产",
                "=?ks_c_5601-1987?B?vsiz58fPvLy/5A==?=|안녕하세요",
                "=?koi8-r?B?89DB08nCzw==?=|Спасибо",
                "no =? word|no =? word"
            })
    void areDecoded(String raw, String text) {
        assertThat(EncodedWords.decode(raw)).isEqualTo(text);
    }

    @Test
    void cutInTheMiddleOfACharacterArePutTogetherFirst() {
        assertThat(EncodedWords.decode("=?utf-8?B?5pel5g==?= =?utf-8?B?nKzoqp4=?="))
                .isEqualTo("日本語");
        assertThat(EncodedWords.decode("=?utf-8?Q?=E6=97?=\r\n =?utf-8?Q?=A5?="))
                .isEqualTo("日");
    }

    @Test
    void ofJapaneseProgramsKeepTheirState() {
        assertThat(EncodedWords.decode("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?= =?ISO-2022-JP?B?GyRCOGwbKEI=?="))
                .isEqualTo("日本語");
    }

    @Test
    void thatNobodyEncodedAreGuessed() {
        String utf8 = new String("Überweisung".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(EncodedWords.decode(utf8)).isEqualTo("Überweisung");
        assertThat(EncodedWords.decode("Überweisung")).isEqualTo("Überweisung");
    }

    @Test
    void neverBringALineBreakIntoAHeader() {
        assertThat(EncodedWords.decode("=?utf-8?Q?a=0D=0ABcc:_x=00?=")).isEqualTo("a Bcc: x");
    }
}

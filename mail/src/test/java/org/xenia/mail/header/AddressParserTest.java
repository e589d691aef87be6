package org.xenia.mail.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Addresses")
class AddressParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ana@example.org|ana@example.org|``",
                "<ana@example.org>|ana@example.org|``",
                "Ana Pérez <ana@example.org>|ana@example.org|Ana Pérez",
                "\"Pérez, Ana\" <ana@example.org>|ana@example.org|Pérez, Ana",
                "Pérez, Ana <ana@example.org>|ana@example.org|Pérez, Ana",
                "\"'ana@example.org'\" <ana@example.org>|ana@example.org|ana@example.org",
                "=?iso-8859-1?Q?B=FCrling,=20Andreas?= <a@example.org>|a@example.org|Bürling, Andreas",
                "\"=?utf-8?Q?Andr=C3=A9?=\" <a@example.org>|a@example.org|André",
                "ana@example.org (Ana Pérez)|ana@example.org|Ana Pérez",
                "Ana (Sales) <ana@example.org>|ana@example.org|Ana (Sales)",
                "Ana <ana@example.org|ana@example.org|Ana",
                "Ana ana@example.org|ana@example.org|Ana",
                "Ana << ana@example.org >>|ana@example.org|Ana",
                "<mailto:ana@example.org>|ana@example.org|``",
                "<@relay.example,@b.example:ana@example.org>|ana@example.org|``",
                "\"ana@example.org\" <>|ana@example.org|``",
                "\"odd name\"@example.org|\"odd name\"@example.org|``",
                "用户@例え.jp|用户@例え.jp|``",
                "MAILER-DAEMON|MAILER-DAEMON|``",
                "Ana Pérez|``|Ana Pérez"
            })
    void areReadWithTheirNames(String written, String address, String name) {
        assertThat(AddressParser.parse(raw(written))).containsExactly(new MailAddress(address, name));
    }

    @Test
    void keepABarInTheName() {
        assertThat(AddressParser.parse("Team | Acme <team@example.org>"))
                .containsExactly(new MailAddress("team@example.org", "Team | Acme"));
    }

    @Test
    void comeInListsWithWrongSeparators() {
        assertThat(AddressParser.parse("a@x.org; Ben <b@x.org>, ,c@x.org;"))
                .extracting(MailAddress::address)
                .containsExactly("a@x.org", "b@x.org", "c@x.org");
    }

    @Test
    void comeInGroups() {
        assertThat(AddressParser.parse("Team: a@x.org, Ben <b@x.org>;, c@x.org"))
                .extracting(MailAddress::address)
                .containsExactly("a@x.org", "b@x.org", "c@x.org");
        assertThat(AddressParser.parse("undisclosed-recipients:;")).isEmpty();
        assertThat(AddressParser.parse("recipient list not shown: ;")).isEmpty();
    }

    @Test
    void areReadInBoundedTime() {
        for (String piece : new String[] {"(", "<", "\"", ",", "a:", "=?x?", "<a", "\"a,", "a@", "\\"}) {
            assertThat(AddressParser.parse(piece.repeat(300_000))).hasSizeLessThanOrEqualTo(5_000);
        }
    }

    private static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

package org.xenia.mail.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.mail.header.MailAddress;

/// Mails that were found to lose something on their way, each kind once (R48).
@DisplayName("Hard mails")
class HardMailTest {

    private static final String TOP = "From: Ana <ana@plaza.example>\r\nSubject: Hi\r\nMIME-Version: 1.0\r\n";
    private static final MailParser PARSER = new MailParser();

    private static ParsedMail parse(String mail) {
        return PARSER.parse(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static ParsedMail text(String header, byte[] body) {
        byte[] top = (TOP + header + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[top.length + body.length];
        System.arraycopy(top, 0, whole, 0, top.length);
        System.arraycopy(body, 0, whole, top.length, body.length);
        return PARSER.parse(whole);
    }

    @Test
    void aHundredMultipartsInsideEachOtherStillShowTheirText() {
        String opened = IntStream.range(0, 100)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=\"" + "b".repeat(i + 1) + "\"\r\n\r\n--"
                        + "b".repeat(i + 1) + "\r\n")
                .collect(Collectors.joining());

        assertThat(parse(TOP + opened + "Content-Type: text/plain\r\n\r\ndeep text\r\n")
                        .text())
                .contains("deep text");
    }

    @Test
    void thaiWithoutADeclarationIsThaiAndHzIsChinese() {
        String thai = "สวัสดีครับ สินค้าที่สั่งยังไม่มาถึง ช่วยตรวจสอบให้หน่อยครับ";

        assertThat(text("Content-Type: text/plain", thai.getBytes(Charset.forName("x-windows-874")))
                        .text())
                .isEqualTo(thai);
        assertThat(text(
                                "Content-Type: text/plain; charset=HZ-GB-2312",
                                "~{VPND~} ok ~~".getBytes(StandardCharsets.US_ASCII))
                        .text())
                .isEqualTo("中文 ok ~");
        assertThat(text("Content-Type: text/plain; charset=utf-7", "1 + 1 +AOk-".getBytes(StandardCharsets.US_ASCII))
                        .text())
                .isEqualTo("1 + 1 é");
    }

    @Test
    void oneLetterAboveAsciiAtTheEndOfANameIsALetter() {
        byte[] mail = "From: Jos\u00e9 <j@x.example>\r\n\r\nx".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PARSER.parse(mail).from()).isEqualTo(new MailAddress("j@x.example", "José"));
    }

    @Test
    void plainWordsBelowBase64AndInsteadOfItStayWords() {
        String encoded =
                Base64.getEncoder().encodeToString("Grüße aus Köln, liebe Leute!".getBytes(StandardCharsets.UTF_8));
        String header = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64";

        assertThat(text(
                                header,
                                (encoded + "\r\n\r\n_______\r\nThe footer of the list\r\n")
                                        .getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("Grüße aus Köln, liebe Leute!", "The footer of the list");
        assertThat(text(header, "This is not encoded at all.".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("This is not encoded at all.");
        assertThat(text(
                                header,
                                (encoded.substring(0, 10) + "!!@@ \r\n" + encoded.substring(10))
                                        .getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Grüße aus Köln, liebe Leute!");
    }

    @Test
    void linesWithTwoReturnsAreLines() {
        ParsedMail mail = parse((TOP + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\none=\r\ntwo\r\n--b--\r\n")
                .replace("\r\n", "\r\r\n"));

        assertThat(mail.text()).isEqualTo("onetwo");
        assertThat(mail.subject()).isEqualTo("Hi");
    }

    @Test
    void threeThousandStationsBeforeTheSenderDoNotHideThemAndTenThousandReceiversAreAllRead() {
        String stations = IntStream.range(0, 3_000)
                .mapToObj(i -> "Received: by r" + i + "\r\n")
                .collect(Collectors.joining());
        String receivers = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"N" + i + ", X\" <n" + i + "@x.example>")
                .collect(Collectors.joining(",\r\n "));
        ParsedMail mail = parse(stations + TOP + "To: " + receivers + "\r\n\r\nx");

        assertThat(mail.subject()).isEqualTo("Hi");
        assertThat(mail.to()).hasSize(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ana @ x.example | ana@x.example",
                "ana@x.example. | ana@x.example",
                "=?utf-8?Q?Ana_<ana=40x.example>?= | ana@x.example"
            })
    void addressesAreFoundInOddPlaces(String written, String address) {
        assertThat(parse("From: " + written + "\r\n\r\nx").from().address()).isEqualTo(address);
    }

    @Test
    void aLineBreakMayStandForTheCommaBetweenAddresses() {
        assertThat(parse("To: b@x.example\r\n c@x.example\r\n\r\nx").to())
                .extracting(MailAddress::address)
                .containsExactly("b@x.example", "c@x.example");
    }

    @Test
    void referencesAreReadWithoutBracketsEncodedAndFromTheirEnd() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add("<" + i + ".a-part-that-makes-this-identifier-quite-long@x>");
        }

        assertThat(parse("References: <1@x> 2@x <3@x>\r\n\r\nx").references())
                .containsExactly("<1@x>", "<2@x>", "<3@x>");
        assertThat(parse("References: =?utf-8?Q?=3C1=40x=3E?=\r\n\r\nx").references())
                .containsExactly("<1@x>");
        assertThat(parse("References: " + String.join("\r\n ", many) + "\r\n\r\nx")
                        .references())
                .endsWith(many.getLast());
        assertThat(parse("In-Reply-To: Message from ana@x.example of Monday <1@x>\r\n\r\nx")
                        .inReplyTo())
                .isEqualTo("<1@x>");
    }

    @Test
    void namesOfFilesLeaveTheirPath() {
        String mail = TOP
                + "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\r\n\r\nx";

        assertThat(parse(mail).attachments()).extracting(Attachment::name).containsExactly("passwd");
    }

    @Test
    void textOfOtherKindsIsTextAndHiddenTextIsNot() {
        assertThat(parse(TOP + "Content-Type: text/enriched\r\n\r\n<bold>Now</bold> or <<never>\r\n")
                        .text())
                .isEqualTo("Now or <never>");
        assertThat(parse(
                                TOP
                                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/x-markdown\r\n\r\n# Hello\r\n--b--\r\n")
                        .text())
                .isEqualTo("# Hello");
        assertThat(parse(
                                TOP
                                        + "Content-Type: text/html\r\n\r\n<div style=\"color:red; display:none\">preview</div><p>Hello</p>")
                        .text())
                .isEqualTo("Hello");
    }
}

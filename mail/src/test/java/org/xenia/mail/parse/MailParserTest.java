package org.xenia.mail.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xenia.mail.header.MailAddress;

@DisplayName("A mail")
class MailParserTest {

    private final MailParser parser = new MailParser();

    private ParsedMail parse(String mail) {
        return parser.parse(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isReadWithItsHeader() {
        ParsedMail mail = parse("""
                From: =?utf-8?Q?Ana_P=C3=A9rez?= <ana@example.org>
                To: Help <help@example.com>, second@example.com
                Cc: third@example.com
                Reply-To: other@example.org
                Subject: =?utf-8?Q?M=C3=BCnchen?=
                Date: Fri, 4 May 2012 09:12:46 +0200
                Message-ID: <1@example.org>
                In-Reply-To: <0@example.com>
                References: <a@example.com> <0@example.com>

                Hello.
                """);
        assertThat(mail.from()).isEqualTo(new MailAddress("ana@example.org", "Ana Pérez"));
        assertThat(mail.to())
                .extracting(MailAddress::address)
                .containsExactly("help@example.com", "second@example.com");
        assertThat(mail.cc()).extracting(MailAddress::address).containsExactly("third@example.com");
        assertThat(mail.replyTo()).extracting(MailAddress::address).containsExactly("other@example.org");
        assertThat(mail.subject()).isEqualTo("München");
        assertThat(mail.date()).isEqualTo("2012-05-04T09:12:46+02:00");
        assertThat(mail.messageId()).isEqualTo("<1@example.org>");
        assertThat(mail.inReplyTo()).isEqualTo("<0@example.com>");
        assertThat(mail.references()).containsExactly("<a@example.com>", "<0@example.com>");
        assertThat(mail.text()).isEqualTo("Hello.");
        assertThat(mail.html()).isNull();
        assertThat(mail.automatic()).isFalse();
    }

    @Test
    void withTwoFormsShowsBoth() {
        ParsedMail mail = parse(multipart("alternative", """
                Content-Type: text/plain; charset=utf-8

                Grüße
                """, """
                Content-Type: text/html; charset=utf-8

                <p>Grüße</p>
                """));
        assertThat(mail.text()).isEqualTo("Grüße");
        assertThat(mail.html()).isEqualTo("<p>Grüße</p>");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void ofHtmlAloneGetsAText() {
        ParsedMail mail = parse("Content-Type: text/html; charset=utf-8\n\n<p>One</p><ul><li>two</li></ul>");
        assertThat(mail.text()).isEqualTo("One\n\n- two");
        assertThat(mail.html()).contains("<li>two</li>");
    }

    @Test
    void withTextAroundAFileShowsBothTexts() {
        ParsedMail mail = parse(
                multipart("mixed", "Content-Type: text/plain\n\nabove\n", """
                Content-Type: application/pdf; name="a.pdf"
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                AAAA
                """, "Content-Type: text/plain\n\nbelow\n"));
        assertThat(mail.text()).isEqualTo("above\n\nbelow");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("a.pdf");
            assertThat(file.type()).isEqualTo("application/pdf");
            assertThat(file.size()).isEqualTo(3);
            assertThat(file.inline()).isFalse();
            assertThat(file.content().open().readAllBytes()).containsExactly(0, 0, 0);
        });
    }

    @Test
    void knowsImagesByTheirContentId() {
        ParsedMail mail = parse(multipart("related", """
                Content-Type: text/html

                <img src="cid:logo@x">
                """, """
                Content-Type: image/png
                Content-ID: <logo@x>

                png
                """));
        assertThat(mail.attachments()).singleElement().satisfies(image -> {
            assertThat(image.contentId()).isEqualTo("logo@x");
            assertThat(image.inline()).isTrue();
            assertThat(image.name()).isEqualTo("image.png");
        });
    }

    @Test
    void keepsWhatIsForwardedInvitedAndSigned() {
        ParsedMail mail = parse(multipart(
                "mixed",
                "Content-Type: text/plain\n\nsee below\n",
                """
                Content-Type: message/rfc822

                Subject: Inner
                From: b@example.org

                inner text
                """,
                "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n",
                """
                Content-Type: application/pkcs7-signature
                Content-Transfer-Encoding: base64

                AAAA
                """));
        assertThat(mail.text()).isEqualTo("see below");
        assertThat(mail.attachments())
                .extracting(Attachment::name)
                .containsExactly("Inner.eml", "calendar.ics", "smime.p7s");
    }

    @Test
    void thatIsAFileHasNoText() {
        ParsedMail mail = parse("""
                Content-Type: application/octet-stream; name="test.pdf"
                Content-Disposition: attachment; filename="test.pdf"
                Content-Transfer-Encoding: base64

                JVBERg==
                """);
        assertThat(mail.text()).isEmpty();
        assertThat(mail.attachments())
                .singleElement()
                .extracting(Attachment::size)
                .isEqualTo(4L);
    }

    @Test
    void doesNotSayTwiceWhatATwinRepeats() {
        ParsedMail mail = parse(multipart(
                "mixed",
                "Content-Type: text/plain\n\nThe same words here.\n",
                "Content-Type: text/html\n\n<p>The same <b>words</b> here.</p>\n"));
        assertThat(mail.text()).isEqualTo("The same words here.");
        assertThat(mail.html()).contains("<b>words</b>");
    }

    @Test
    void withALoneNamedTextShowsIt() {
        ParsedMail mail = parse(multipart("mixed", "Content-Type: text/plain; name=\"message.txt\"\n\nhere\n"));
        assertThat(mail.text()).isEqualTo("here");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void withAFileInsideItsTextGivesBoth() {
        ParsedMail mail = parse("Subject: x\n\nbefore\nbegin 644 a.txt\n#86)C\n`\nend\nafter\n");
        assertThat(mail.text()).isEqualTo("before\n\nafter");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("a.txt");
            assertThat(file.content().open().readAllBytes()).asString().isEqualTo("abc");
        });
    }

    @Test
    void withoutAuthorTakesTheAddressFromElsewhere() {
        assertThat(parse("From: Ana\nReturn-Path: <ana@example.org>\n\nx").from())
                .isEqualTo(new MailAddress("ana@example.org", "Ana"));
        assertThat(parse("Subject: x\n\nx").from()).isEqualTo(MailAddress.NOBODY);
    }

    @Test
    void inWideOrOldMacintoshFilesIsTheSame() throws IOException {
        String mail = "From: ana@example.org\nSubject: Grüße\n\nHello\n";
        byte[] wide = ("\uFEFF" + mail).getBytes(StandardCharsets.UTF_16LE);
        byte[] mac = mail.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + mail).getBytes(StandardCharsets.UTF_8);
        byte[] box = ("From ana@example.org Fri May  4 09:12:46 2012\n" + mail).getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : new byte[][] {wide, mac, marked, box}) {
            assertThat(parser.parse(bytes).subject()).isEqualTo("Grüße");
            assertThat(parser.parse(bytes).text()).isEqualTo("Hello");
        }
    }

    @Test
    void declaredInTheHtmlAloneIsReadThatWay() {
        byte[] html = "Content-Type: text/html\n\n<meta http-equiv=x content='text/html; charset=windows-1251'>Привет"
                .getBytes(Charset.forName("windows-1251"));
        assertThat(parser.parse(html).text()).isEqualTo("Привет");
    }

    @Test
    void largerThanItsLimitKeepsTheRestAsAFile() {
        MailParser small = new MailParser(new MailLimits(1_000, 10, 5, 10, 500, 20));
        ParsedMail mail = small.parse(("Subject: x\n\n" + "word ".repeat(50)).getBytes(StandardCharsets.UTF_8));
        assertThat(mail.text()).hasSizeLessThanOrEqualTo(20);
        assertThat(mail.attachments())
                .singleElement()
                .extracting(Attachment::size)
                .isEqualTo(250L);
    }

    @Test
    void namesItsFilesSafely() {
        ParsedMail mail = parse(multipart(
                "mixed",
                "Content-Disposition: attachment; filename=\"../../etc/pass.txt\"\n\nx\n",
                "Content-Disposition: attachment; filename=\"C:\\\\x\\\\pass.txt\"\n\nx\n",
                "Content-Disposition: attachment; filename*=utf-8''fdp%E2%80%AEcod.exe\n\nx\n"));
        assertThat(mail.attachments())
                .extracting(Attachment::name)
                .containsExactly("pass.txt", "pass1.txt", "fdpcod.exe");
    }

    @Test
    void decodesPartsWhateverTheyWereEncodedWith() {
        String text = Base64.getEncoder().encodeToString("Grüße".getBytes(StandardCharsets.UTF_8));
        assertThat(parse("Content-Transfer-Encoding: BASE64 \n\n" + text.substring(0, 3) + "\n!" + text.substring(3))
                        .text())
                .isEqualTo("Grüße");
        assertThat(parse("Content-Transfer-Encoding: quoted-printable\n\na=\nb=C3=A4=ZZ=  \nc=")
                        .text())
                .isEqualTo("abä=ZZc");
        assertThat(parse("Content-Transfer-Encoding: UTF-8\n\nä").text()).isEqualTo("ä");
    }

    static String multipart(String kind, String... parts) {
        StringBuilder mail = new StringBuilder(
                "From: ana@example.org\nContent-Type: multipart/" + kind + "; boundary=\"b1\"\n\npreamble\n");
        for (String part : parts) {
            mail.append("--b1\n").append(part);
        }
        return mail.append("--b1--\nepilogue\n").toString();
    }
}

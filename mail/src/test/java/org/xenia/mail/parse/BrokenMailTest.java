package org.xenia.mail.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A broken mail")
class BrokenMailTest {

    private final MailParser parser = new MailParser();

    private ParsedMail parse(String mail) {
        return parser.parse(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withAnUndeclaredBoundaryIsDividedAnyway() {
        ParsedMail mail = parse("Content-Type: multipart/mixed\n\n--x\nContent-Type: text/plain\n\na\n--x\n"
                + "Content-Type: image/png; name=b.png\n\nb\n--x--\n");
        assertThat(mail.text()).isEqualTo("a");
        assertThat(mail.attachments())
                .singleElement()
                .extracting(Attachment::name)
                .isEqualTo("b.png");
    }

    @Test
    void withAWrongBoundaryIsDividedAnyway() {
        ParsedMail mail =
                parse("Content-Type: multipart/mixed; boundary=y\n\n--x\nContent-Type: text/plain\n\na\n--x--\n");
        assertThat(mail.text()).isEqualTo("a");
    }

    @Test
    void withAWrongBoundaryInsideAndHyphensBeforeTheRightOneIsRead() {
        ParsedMail mail = parse("Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
                + "Content-Type: multipart/alternative; boundary=y\r\n\r\nwords\r\n--z\r\n--x--\r\n");
        assertThat(mail.text()).contains("words");
    }

    @Test
    void withoutAnEndKeepsItsLastPart() {
        ParsedMail mail = parse("Content-Type: multipart/alternative; boundary=x\n\n--x\n\nplain\n--x\n"
                + "Content-Type: text/html\n\n<p>html");
        assertThat(mail.text()).isEqualTo("plain");
        assertThat(mail.html()).isEqualTo("<p>html");
    }

    @Test
    void thatGoesOnAfterItsEndKeepsWhatFollows() {
        ParsedMail mail = parse("Content-Type: multipart/mixed; boundary=x\n\n--x\n\na\n--x--\nepilogue\n--x\n\nb\n");
        assertThat(mail.text()).isEqualTo("a\n\nb");
    }

    @Test
    void withBoundariesThatBeginAlikeIsDividedRight() {
        ParsedMail mail = parse("Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/mixed;"
                + " boundary=xx\n\n--xx\n\na\n--xx\n\nb\n--xx--\n--x\n\nc\n--x--\n");
        assertThat(mail.text()).isEqualTo("a\n\nb\n\nc");
    }

    @Test
    void thatCallsItselfMultipartButIsNotShowsItsText() {
        assertThat(parse("Content-Type: multipart/mixed; boundary=x\n\nonly text\n")
                        .text())
                .isEqualTo("only text");
        assertThat(parse("Content-Type: multipart/mixed; boundary=x\n\n<html><p>page</p>")
                        .html())
                .contains("page");
    }

    @Test
    void withoutAnEmptyLineBeforeItsTextIsRead() {
        ParsedMail mail = parse("Subject: x\nFrom: a@example.org\nthis is no header\nnor this");
        assertThat(mail.subject()).isEqualTo("x");
        assertThat(mail.text()).isEqualTo("this is no header\nnor this");
    }

    @Test
    void withALineThatLostItsFoldingIsRead() {
        ParsedMail mail = parse("Subject: a long\nsubject line\nFrom: a@example.org\n\ntext");
        assertThat(mail.subject()).isEqualTo("a long subject line");
        assertThat(mail.from().address()).isEqualTo("a@example.org");
        assertThat(mail.text()).isEqualTo("text");
    }

    @Test
    void withSpaceBeforeItsColonsIsRead() {
        assertThat(parse("Subject : x\nFROM\t: a@example.org\n\ntext").subject())
                .isEqualTo("x");
    }

    @Test
    void withNonsenseForATypeShowsItsText() {
        for (String type :
                new String[] {"text", "", ";", "foo", "text/plain charset=utf-8", "\"text/plain\"", "text/x-y"}) {
            assertThat(parse("Content-Type: " + type + "\n\nhello").text())
                    .as(type)
                    .isEqualTo("hello");
        }
    }

    @Test
    void thatNestsWithoutEndEnds() {
        for (String piece : new String[] {
            "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n",
            "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
            "Content-Type: message/rfc822\n\n",
            "Content-Type: multipart/digest; boundary=\"\"\n\n--\n"
        }) {
            StringBuilder bomb = new StringBuilder("From: a@example.org\n");
            for (int i = 0; i < 3_000; i++) {
                bomb.append(piece.replace("%d", String.valueOf(i)));
            }
            assertThat(parse(bomb.toString()).from().address()).isEqualTo("a@example.org");
        }
    }

    @Test
    void ofManyPartsKeepsAsManyAsTheLimitAllows() {
        ParsedMail mail = parse(
                "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\nContent-Type: image/png\n\nb\n".repeat(5_000));
        assertThat(mail.attachments()).hasSizeLessThanOrEqualTo(MailLimits.USUAL.parts());
    }

    @Test
    void ofAnyHeaderLengthEnds() {
        for (String field :
                new String[] {"Subject", "From", "To", "Date", "References", "Content-Type", "Message-ID"}) {
            for (String piece : new String[] {"=?utf-8?q?", "a@b, ", "<", "; a=b", "(", "\"", "x", "?=41", "1 "}) {
                assertThat(parse(field + ": " + piece.repeat(50_000) + "\n\ntext")
                                .text())
                        .isEqualTo("text");
            }
        }
        assertThat(parse("X: y\n".repeat(100_000) + "\ntext").text()).isEqualTo("text");
    }

    @Test
    void thatIsEmptyIsEmpty() {
        for (String mail : new String[] {"", "\n", "\r\n\r\n", "\0", " ", ":", "From", "\uFEFF"}) {
            assertThat(parse(mail).subject()).isEmpty();
        }
    }
}

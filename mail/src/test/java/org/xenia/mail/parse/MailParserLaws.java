package org.xenia.mail.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("For any bytes")
class MailParserLaws {

    private static final List<String> PIECES = List.of(
            "From: ",
            "To: ",
            "Subject: ",
            "Date: Fri, 4 May 2012 09:12:46 +0200\n",
            "Content-Type: ",
            "multipart/mixed",
            "; boundary=b\n",
            "\n--b\n",
            "\n--b--\n",
            "text/html\n\n",
            "text/plain; charset=",
            "gb2312\n",
            "iso-2022-jp\n",
            "utf-7\n",
            "Content-Transfer-Encoding: base64\n",
            "Content-Transfer-Encoding: quoted-printable\n",
            "=?utf-8?B?",
            "?=",
            "<a@b>",
            "\"",
            "(",
            "<",
            "\r",
            "\n",
            "\n\n",
            "\0",
            "\u001b$B",
            "\uD83D\uDE00",
            "é",
            "=E4",
            "<p>",
            "<td>",
            "message/rfc822\n\n",
            "multipart/report; report-type=delivery-status",
            "message/delivery-status\n\n",
            "Final-Recipient: rfc822; a@b\nAction: failed\n",
            "Content-Disposition: attachment; filename*0*=",
            "begin 644 a\n",
            "application/ms-tnef\n\n",
            "Auto-Submitted: auto-replied\n",
            "Return-Path: <>\n",
            "could not be delivered");

    private final MailParser parser = new MailParser();

    @Property(tries = 400)
    @Label("there is an answer that can be read to its end")
    void anyBytes(@ForAll byte[] bytes) throws IOException {
        read(bytes);
    }

    @Property(tries = 1_500)
    @Label("that are pieces of mails in any order there is an answer too")
    void anyPieces(@ForAll("mails") String mail) throws IOException {
        read(mail.getBytes(StandardCharsets.UTF_8));
        read(mail.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Provide
    Arbitrary<String> mails() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private void read(byte[] bytes) throws IOException {
        ParsedMail mail = parser.parse(bytes);
        assertThat(mail.text()).doesNotContain("\0").doesNotContain("\r");
        assertThat(mail.subject()).doesNotContain("\n").doesNotContain("\0");
        for (Attachment attachment : mail.attachments()) {
            assertThat(attachment.name()).isNotBlank().doesNotContain("\0");
            assertThat(attachment.content().open().readAllBytes()).hasSize((int) attachment.size());
        }
    }
}

package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.file.FileRegister;

/// Replies leave as mail that every mail program threads, in the customer's language and direction (R1, R49).
class SendTest {

    private final MailScene scene =
            MailScene.open(Map.of("plusAddress", true, "quoteOriginal", true)).watched();

    @AfterEach
    void close() {
        scene.close();
    }

    private String conversation() {
        scene.deliver("""
                From: Salma <salma@souk.example>
                To: hola@tienda.example, Karim <karim@souk.example>
                Cc: boss@souk.example, help@shop.example
                Subject: =?UTF-8?B?2KPZitmGINi32YTYqNmK2J8=?=
                Message-ID: <first@souk.example>
                References: <older@souk.example>
                Content-Type: text/plain; charset=utf-8

                أين طلبي؟
                """);
        return scene.conversations(1).getFirst().get("id").stringValue();
    }

    @Test
    void aReplyAnswersTheMailFromTheAddressItWasWrittenTo() throws Exception {
        String conversation = conversation();
        String number = scene.conversations(1).getFirst().get("number").toString();

        scene.reply(conversation, "It is on its way.");

        MimeMessage mail = scene.received("souk.example", 1).getFirst();
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo(MailScene.ALIAS);
        assertThat(from.getPersonal()).isEqualTo("Tienda");
        assertThat(addresses(mail, Message.RecipientType.TO)).containsExactly("salma@souk.example");
        assertThat(addresses(mail, Message.RecipientType.CC))
                .containsExactly("karim@souk.example", "boss@souk.example");
        assertThat(((InternetAddress) mail.getReplyTo()[0]).getAddress())
                .isEqualTo("hola+c" + conversation.replace("-", "") + "@tienda.example");
        assertThat(mail.getSubject()).isEqualTo("Re: أين طلبي؟ [#" + number + "]");
        assertThat(mail.getHeader("In-Reply-To", " ")).isEqualTo("<first@souk.example>");
        assertThat(mail.getHeader("References", " ")).contains("<older@souk.example>", "<first@souk.example>");
        assertThat(mail.getMessageID()).endsWith("@tienda.example>");
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        Await.until(() -> scene.deliveryState(conversation, "It is on its way.").equals("sent"));
    }

    @Test
    void wordsStandInTheirLanguageAndDirectionAndTheOriginalBeneath() throws Exception {
        String conversation = conversation();

        scene.reply(
                conversation,
                Map.of(
                        "text",
                        "It is on its way & arrives.",
                        "language",
                        "en",
                        "translation",
                        Map.of("language", "ar", "text", "طلبك في الطريق.")));

        MimeMessage mail = scene.received("souk.example", 1).getFirst();
        assertThat(mail.getHeader("Content-Language", ",")).isEqualTo("ar");
        Multipart alternative = (Multipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(alternative.getBodyPart(0).getContent().toString())
                .contains("طلبك في الطريق.", "It is on its way & arrives.");
        assertThat(alternative.getBodyPart(1).getContent().toString())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<p>طلبك في الطريق.</p>")
                .contains("<blockquote lang=\"en\" dir=\"ltr\">", "It is on its way &amp; arrives.");
    }

    @Test
    void agentsSignInTheirOwnWordsWhereTheyHaveSomeAndAsTheChannelDoesElsewhere() throws Exception {
        String conversation = conversation();
        TestAnswer saved = scene.staff()
                .put(
                        "/api/v1/me/signatures",
                        Map.of(
                                "signatures",
                                List.of(
                                        Map.of("language", "ar", "text", "آدا\nنجيب على مدار الساعة"),
                                        Map.of("language", "fr", "text", " "))));
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(saved.json().get("signatures")).hasSize(1);
        assertThat(scene.company()
                        .agent("en")
                        .get("/api/v1/me/signatures")
                        .json()
                        .get("signatures"))
                .isEmpty();

        scene.reply(conversation, "In English.");
        scene.reply(
                conversation,
                Map.of("text", "Arabic.", "language", "en", "translation", Map.of("language", "ar", "text", "مرحبا.")));

        // Each goes to three people.
        List<MimeMessage> mails = scene.received("souk.example", 6);
        assertThat(words(mails, "In English.")).contains("Ada Administrator").doesNotContain("الساعة");
        assertThat(words(mails, "مرحبا.")).contains("آدا\nنجيب على مدار الساعة").doesNotContain("Ada Administrator");
    }

    private static String words(List<MimeMessage> mails, String start) throws Exception {
        for (MimeMessage mail : mails) {
            String text = ((Multipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString()
                    .replace("\r\n", "\n");
            if (text.contains(start)) {
                return text;
            }
        }
        throw new AssertionError("no mail says " + start);
    }

    @Test
    void filesGoWithIt() throws Exception {
        String conversation = conversation();
        String file = Workspace.call(
                scene.company().workspace(),
                () -> TestServer.get()
                        .bean(FileRegister.class)
                        .add("فاتورة.txt", new java.io.ByteArrayInputStream(new byte[] {'h', 'i'}), null)
                        .id()
                        .toString());

        scene.reply(
                conversation,
                Map.of(
                        "text",
                        "Here",
                        "language",
                        "en",
                        "translate",
                        false,
                        "override",
                        MailScene.OVERRIDE,
                        "attachments",
                        List.of(file)));

        MimeMessage mail = scene.received("souk.example", 1).getFirst();
        MimeBodyPart part = (MimeBodyPart) ((Multipart) mail.getContent()).getBodyPart(1);
        assertThat(part.getFileName()).isEqualTo("فاتورة.txt");
        assertThat(part.getInputStream().readAllBytes()).containsExactly('h', 'i');
    }

    private static List<String> addresses(MimeMessage mail, Message.RecipientType type) throws Exception {
        return Arrays.stream(mail.getRecipients(type))
                .map(address -> ((InternetAddress) address).getAddress())
                .toList();
    }
}

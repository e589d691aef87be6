package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import tools.jackson.databind.JsonNode;

/// Mail becomes messages in the right conversation, and machines are kept apart from people (R48, R49).
class ReceiveTest {

    private static final String TEXT = "Content-Type: text/plain; charset=utf-8\n";

    private final MailScene scene = MailScene.open(Map.of("plusAddress", true)).watched();

    @AfterEach
    void close() {
        scene.close();
    }

    private static String mail(String from, String subject, String id, String more, String text) {
        return "From: " + from + "\nTo: help@shop.example\nSubject: " + subject + "\n"
                + (id.isEmpty() ? "" : "Message-ID: " + id + "\n") + more + TEXT + "\n" + text + "\n";
    }

    private String ask() {
        scene.deliver(mail("Ana <ana@plaza.example>", "Pedido", "<q1@plaza.example>", "", "¿Dónde está?"));
        return scene.conversations(1).getFirst().get("id").stringValue();
    }

    @Test
    void aMailBeginsAConversationWithItsSubjectAndItsSender() {
        String conversation = ask();

        JsonNode shown = scene.conversations(1).getFirst();
        assertThat(shown.get("subject").stringValue()).isEqualTo("Pedido");
        assertThat(shown.at("/channel/kind").stringValue()).isEqualTo("email");
        assertThat(shown.at("/customer/name").stringValue()).isEqualTo("Ana");
        assertThat(scene.messages(conversation, 1).getFirst().get("original").stringValue())
                .isEqualTo("¿Dónde está?");
    }

    @Test
    void anotherSubjectIsAnotherMatter() {
        ask();
        scene.deliver(mail("ana@plaza.example", "Factura", "<q2@plaza.example>", "", "¿Y la factura?"));

        assertThat(scene.conversations(2)).hasSize(2);
    }

    @Test
    void anAnswerIsTrimmedAndWhatWasCutIsOneClickAway() {
        String conversation = ask();
        scene.reply(conversation, "Tomorrow.");
        MimeMessage answer = scene.received("plaza.example", 1).getFirst();
        String id = id(answer);

        scene.deliver(mail(
                "ana@plaza.example",
                "Re: Pedido",
                "<q2@plaza.example>",
                "In-Reply-To: " + id + "\n",
                "Thank you!\n\nOn Mon, 2 Feb 2026 at 10:00, Tienda <help@shop.example> wrote:\n> Tomorrow."));

        JsonNode message = scene.messages(conversation, 3).get(2);
        assertThat(message.get("original").stringValue()).isEqualTo("Thank you!");
        JsonNode mail = scene.staff()
                .get("/api/v1/messages/" + message.get("id").stringValue() + "/mail")
                .json();
        assertThat(mail.get("cut").stringValue()).contains("wrote:", "> Tomorrow.");
        assertThat(mail.get("raw").stringValue()).startsWith("/api/v1/files/");
        assertThat(scene.conversations(1)).hasSize(1);
    }

    @Test
    void theThreadIsFoundByAddressByReferencesAndByNumberButOnlyForItsCustomer() {
        String conversation = ask();
        String number = scene.conversations(1).getFirst().get("number").toString();
        String tagged = "help+c" + conversation.replace("-", "") + "@shop.example";

        scene.deliver("From: ana@plaza.example\nTo: " + tagged + "\nSubject: x\nMessage-ID: <a@p>\n\nby address\n");
        scene.deliver(mail("ana@plaza.example", "y", "<b@p>", "References: <q1@plaza.example> <z@p>\n", "by thread"));
        scene.deliver(mail("ana@plaza.example", "z [#" + number + "]", "<c@p>", "", "by number"));
        scene.deliver(mail("eve@plaza.example", "z [#" + number + "]", "<d@p>", "", "not mine"));

        assertThat(scene.conversations(2)).hasSize(2);
        assertThat(scene.messages(conversation, 4))
                .extracting(message -> message.get("original").stringValue())
                .containsExactly("¿Dónde está?", "by address", "by thread", "by number");
    }

    @Test
    void theSameMailTwiceIsOneMessageAndOneWithoutAnIdGetsOne() {
        ask();
        scene.deliver(mail("ana@plaza.example", "Pedido", "<q1@plaza.example>", "", "¿Dónde está?"));
        String nameless = mail("bo@plaza.example", "Nameless", "", "", "Who am I?");
        scene.deliver(nameless);
        scene.deliver(nameless);
        scene.deliver(mail("cy@plaza.example", "Last", "<last@p>", "", "The end"));

        Await.until(() -> scene.conversations(3).stream()
                .anyMatch(conversation ->
                        conversation.path("subject").asString("").equals("Last")));
        assertThat(scene.conversations(3)).hasSize(3);
        assertThat(scene.held()).isEmpty();
    }

    @Test
    void rubbishDoesNotStopWhatComesAfterIt() {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        scene.deliver(noise);
        scene.deliver("From: =?utf-8?Q?=FF=FE?= <broken@p\nContent-Type: multipart/mixed; boundary=\n\n--\n");
        scene.deliver(mail("cy@plaza.example", "Last", "<last@p>", "", "The end"));

        Await.until(() -> scene.conversations(1).stream()
                .anyMatch(conversation ->
                        conversation.path("subject").asString("").equals("Last")));
    }

    @Test
    void aVacationNoteIsKeptButDoesNotReopen() {
        String conversation = ask();
        scene.staff().patch("/api/v1/conversations/" + conversation, Map.of("state", "closed"));

        scene.deliver(mail(
                "ana@plaza.example",
                "Fuera",
                "<v@p>",
                "Auto-Submitted: auto-replied\nIn-Reply-To: <q1@plaza.example>\n",
                "Estoy de viaje."));

        assertThat(scene.messages(conversation, 2)).hasSize(2);
        assertThat(scene.staff().get("/api/v1/conversations/" + conversation).text("/state"))
                .isEqualTo("closed");
        scene.deliver(mail("ana@plaza.example", "Re", "<w@p>", "In-Reply-To: <v@p>\n", "Ya he vuelto."));
        Await.until(() -> scene.staff()
                .get("/api/v1/conversations/" + conversation)
                .text("/state")
                .equals("open"));
    }

    @Test
    void aBounceFailsTheMessageThatItIsAbout() {
        String conversation = ask();
        scene.reply(conversation, "Tomorrow.");
        String id = id(scene.received("plaza.example", 1).getFirst());
        Await.until(() -> scene.deliveryState(conversation, "Tomorrow.").equals("sent"));

        scene.deliver("""
                From: MAILER-DAEMON@mx.example
                To: help@shop.example
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <bounce@mx.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I'm sorry to have to inform you that your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; ana@plaza.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 unknown user
                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: Re: Pedido
                --b--
                """.formatted(id));

        Await.until(() -> scene.deliveryState(conversation, "Tomorrow.").equals("failed"));
        assertThat(scene.delivery(conversation, "Tomorrow.").get("reason").stringValue())
                .isEqualTo("address_unknown");
        assertThat(scene.held()).isEmpty();
        assertThat(scene.conversations(1)).hasSize(1);
    }

    @Test
    void loopsOwnMailAndNobodysMailAreHeldAndCanBeReleased() {
        scene.deliver(mail("echo@p.example", "Loop", "<l@p>", "X-Xenia-Loop: help@shop.example\n", "our words"));
        scene.deliver(mail("help@shop.example", "Own", "<o@p>", "", "from us"));
        scene.deliver(mail("", "Nobody", "<n@p>", "", "from nobody"));
        scene.deliver(mail("out@p.example", "Away", "<y@p>", "Auto-Submitted: auto-replied\n", "away"));

        List<JsonNode> held = scene.held(4);
        assertThat(held)
                .extracting(mail -> mail.get("reason").stringValue())
                .containsExactly("auto_reply", "no_sender", "own_mail", "loop");
        String base = "/api/v1/channels/" + scene.channel() + "/held-mails/";
        String loop = held.getLast().get("id").stringValue();
        assertThat(scene.company()
                        .agent("en")
                        .get(base.substring(0, base.length() - 1))
                        .status())
                .isEqualTo(403);

        assertThat(scene.staff().post(base + loop + "/release", Map.of()).status())
                .isEqualTo(200);
        assertThat(scene.staff().post(base + loop + "/release", Map.of()).status())
                .isEqualTo(404);
        assertThat(scene.staff()
                        .delete(base + held.getFirst().get("id").stringValue())
                        .status())
                .isEqualTo(204);

        assertThat(scene.conversations(1).getFirst().get("subject").stringValue())
                .isEqualTo("Loop");
        assertThat(scene.held()).hasSize(2);
    }

    @Test
    void aMachineThatWritesOnAndOnIsHeld() {
        for (int i = 0; i < 13; i++) {
            scene.deliver(
                    mail("cron@p.example", "Job " + i, "<j" + i + "@p>", "Auto-Submitted: auto-generated\n", "x"));
        }

        assertThat(scene.held(3))
                .allSatisfy(held -> assertThat(held.get("reason").stringValue()).isEqualTo("too_many"));
        assertThat(scene.conversations(10)).hasSize(10);
    }

    @Test
    void filesOfAMailAreFilesOfItsMessage() {
        scene.deliver("""
                From: ana@plaza.example
                To: help@shop.example
                Subject: Foto
                Message-ID: <f@p>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Here
                --b
                Content-Type: text/plain; name="list.txt"
                Content-Disposition: attachment; filename="list.txt"

                one, two
                --b--
                """);

        String conversation = scene.conversations(1).getFirst().get("id").stringValue();
        assertThat(scene.messages(conversation, 1)
                        .getFirst()
                        .at("/attachments/0/name")
                        .stringValue())
                .isEqualTo("list.txt");
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

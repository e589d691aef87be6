package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import tools.jackson.databind.JsonNode;

/// An address from which mail comes back for good is marked, until somebody writes from there or staff know better.
class UndeliverableTest {

    private final MailScene scene = MailScene.open(Map.of()).watched();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aPermanentBounceMarksTheAddressAndMailFromThereUnmarksIt() throws Exception {
        String conversation = ask("<ask@plaza.example>");
        bounce(conversation, "ana@plaza.example", "5.1.1");

        JsonNode mark = Await.until(() -> mark(conversation), JsonNode::isObject);
        assertThat(mark.get("reason").stringValue()).isEqualTo("address_unknown");
        assertThat(mark.has("since")).isTrue();

        ask("<again@plaza.example>");
        Await.until(() -> mark(conversation).isMissingNode());
    }

    @Test
    void staffTakeTheMarkAway() throws Exception {
        String conversation = ask("<ask@plaza.example>");
        bounce(conversation, "ana@plaza.example", "5.1.1");
        Await.until(() -> mark(conversation).isObject());

        TestAnswer cleared = scene.staff()
                .post(
                        "/api/v1/customers/" + customer(conversation) + "/deliverable",
                        Map.of("address", "Ana@plaza.example"));

        assertThat(cleared.status()).as(cleared.toString()).isEqualTo(200);
        assertThat(mark(conversation).isMissingNode()).isTrue();
        assertThat(scene.staff()
                        .post(
                                "/api/v1/customers/" + customer(conversation) + "/deliverable",
                                Map.of("address", "ana@plaza.example"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void temporaryTroubleAFullMailboxAndSomebodyElsesAddressMarkNothing() throws Exception {
        String conversation = ask("<ask@plaza.example>");
        bounce(conversation, "ana@plaza.example", "5.2.2");
        Await.until(() -> state(conversation).equals("failed"));
        bounce(conversation, "boss@plaza.example", "5.1.1");
        bounce(conversation, "ana@plaza.example", "4.4.7");

        assertThat(mark(conversation).isMissingNode()).isTrue();
    }

    private String ask(String id) {
        int before = scene.conversations(0).size();
        scene.deliver("""
                From: Ana <ana@plaza.example>
                To: help@shop.example
                Subject: Pedido
                Message-ID: %s
                Content-Type: text/plain; charset=utf-8

                ¿Dónde está mi pedido?
                """.formatted(id));
        return scene.conversations(before + 1).getFirst().get("id").stringValue();
    }

    private void bounce(String conversation, String recipient, String status) throws Exception {
        int before = scene.received("plaza.example", 0).size();
        scene.reply(conversation, "Answer " + before);
        MimeMessage mail = scene.received("plaza.example", before + 1).getLast();
        Await.until(() -> scene.deliveryState(conversation, "Answer " + before).equals("sent"));
        scene.deliver("""
                From: MAILER-DAEMON@mx.example
                To: help@shop.example
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <bounce%d@mx.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I'm sorry to have to inform you that your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: %s
                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --b--
                """.formatted(before, recipient, status, mail.getMessageID()));
        Await.until(() -> scene.deliveryState(conversation, "Answer " + before).equals("failed"));
    }

    private String state(String conversation) {
        return scene.deliveryState(conversation, "Answer 0");
    }

    private String customer(String conversation) {
        return scene.staff().get("/api/v1/conversations/" + conversation).text("/customer/id");
    }

    private JsonNode mark(String conversation) {
        return scene.staff()
                .get("/api/v1/customers/" + customer(conversation))
                .json()
                .at("/identities/0/undeliverable");
    }
}

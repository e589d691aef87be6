package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import tools.jackson.databind.JsonNode;

/// An address from which mail comes back for good is marked, until somebody writes from there or staff know better.
/// What
/// is late is no failure.
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

    @Test
    void whatWasLateHasArrivedWhenItsServerOrWhoeverAnswersItSaysSo() throws Exception {
        String conversation = ask("<ask@plaza.example>");
        String confirmed = sent(conversation, "One");
        String answered = sent(conversation, "Two");
        report(confirmed, "ana@plaza.example", "delayed", "4.4.1");
        report(answered, "ana@plaza.example", "delayed", "4.4.1");
        for (String text : List.of("One", "Two")) {
            Await.until(() -> reason(conversation, text).equals("delayed"));
            assertThat(scene.deliveryState(conversation, text)).isEqualTo("sent");
        }

        report(confirmed, "ana@plaza.example", "delivered", "2.0.0");
        write("<thanks@plaza.example>", "In-Reply-To: " + answered + "\n");

        for (String text : List.of("One", "Two")) {
            Await.until(() -> scene.deliveryState(conversation, text).equals("delivered"));
            assertThat(reason(conversation, text)).isEmpty();
        }
        assertThat(mark(conversation).isMissingNode()).isTrue();
        assertThat(scene.held()).isEmpty();
    }

    private String reason(String conversation, String text) {
        return scene.delivery(conversation, text).path("reason").asString("");
    }

    private void write(String id, String more) {
        scene.deliver("From: Ana <ana@plaza.example>\nTo: help@shop.example\nSubject: Pedido\nMessage-ID: " + id + "\n"
                + more + "Content-Type: text/plain; charset=utf-8\n\n¿Dónde está mi pedido?\n");
    }

    private String ask(String id) {
        int before = scene.conversations(0).size();
        write(id, "");
        return scene.conversations(before + 1).getFirst().get("id").stringValue();
    }

    private void bounce(String conversation, String recipient, String status) throws Exception {
        String text = "Answer " + scene.received("plaza.example", 0).size();
        report(sent(conversation, text), recipient, "failed", status);
        Await.until(() -> scene.deliveryState(conversation, text).equals("failed"));
    }

    /// An answer that has left. Answers its Message-ID.
    private String sent(String conversation, String text) throws Exception {
        int before = scene.received("plaza.example", 0).size();
        scene.reply(conversation, text);
        MimeMessage mail = scene.received("plaza.example", before + 1).getLast();
        Await.until(() -> scene.deliveryState(conversation, text).equals("sent"));
        return mail.getMessageID();
    }

    private void report(String mailId, String recipient, String action, String status) {
        scene.deliver("""
                From: MAILER-DAEMON@mx.example
                To: help@shop.example
                Subject: Mail delivery report
                Message-ID: <%d@mx.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                This is the mail system at host mx.example, about a mail of yours.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --b--
                """.formatted(System.nanoTime(), recipient, action, status, mailId));
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

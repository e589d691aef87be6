package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import tools.jackson.databind.JsonNode;

/// The whole way through real programs (R48): out by Postfix, over Dovecot back in, threaded; what Postfix refuses at
/// the door and what it sends back later stands on the message.
class PostfixTest {

    private static Postfix postfix;

    private Dovecot mailbox;
    private String guest;
    private MailScene scene;

    @BeforeAll
    static void startPostfix() {
        postfix = Postfix.start();
    }

    @AfterAll
    static void endPostfix() {
        if (postfix != null) {
            postfix.close();
        }
    }

    @BeforeEach
    void open() {
        mailbox = Dovecot.start();
        guest = mailbox.user().replace("help", "guest");
        scene = MailScene.through(mailbox, postfix, postfix.port(), Map.of("plusAddress", true))
                .watched();
    }

    @AfterEach
    void close() {
        scene.close();
        mailbox.close();
    }

    private String alias() {
        return "hola-" + mailbox.user() + "@tienda.example";
    }

    /// A customer writes to the alias.
    private void write(String from, String to, String id, String more, String text) {
        postfix.send(from, to, """
                From: Ida <%s>
                To: %s
                Subject: Pedido
                Message-ID: <%s.%s>
                %sContent-Type: text/plain; charset=utf-8

                %s
                """.formatted(from, to, id, from, more, text));
    }

    private String ask(String from) {
        write(from, alias(), "ask", "", "¿Dónde está mi pedido?");
        return scene.conversations(1).getFirst().get("id").stringValue();
    }

    private MimeMessage arrived(int count) {
        return Await.until(() -> postfix.arrived(guest), mails -> mails.size() >= count)
                .get(count - 1);
    }

    @Test
    void anAnswerLeavesFromTheAliasAndWhatComesBackFindsItsThread() throws MessagingException {
        String customer = guest + "@souk.example";
        String conversation = ask(customer);

        scene.reply(conversation, "It leaves tomorrow.");

        MimeMessage answer = arrived(1);
        assertThat(((InternetAddress) answer.getFrom()[0]).getAddress()).isEqualTo(alias());
        assertThat(answer.getHeader("In-Reply-To", " ")).isEqualTo("<ask." + customer + ">");
        assertThat(answer.getHeader("Return-Path", " ")).isEqualTo("<" + alias() + ">");
        String back = ((InternetAddress) answer.getReplyTo()[0]).getAddress();
        assertThat(back).startsWith("hola-" + mailbox.user() + "+c");
        write(customer, back, "b1", "", "By address.");
        write(customer, alias(), "b2", "In-Reply-To: " + answer.getMessageID() + "\n", "By reference.");
        assertThat(scene.messages(conversation, 4))
                .extracting(message -> message.get("original").stringValue())
                .containsExactlyInAnyOrder(
                        "¿Dónde está mi pedido?", "It leaves tomorrow.", "By address.", "By reference.");
        assertThat(scene.conversations(1)).hasSize(1);
        Await.until(
                () -> scene.deliveryState(conversation, "It leaves tomorrow.").equals("sent"));
        assertThat(postfix.arrived(guest)).hasSize(1);
    }

    @Test
    void whomPostfixDoesNotKnowIsSaidAtOnce() {
        String conversation = ask("nobody@souk.example");

        scene.reply(conversation, "Hello");

        Await.until(() -> scene.deliveryState(conversation, "Hello").equals("failed"));
        assertThat(scene.delivery(conversation, "Hello").get("reason").stringValue())
                .isEqualTo("address_unknown");
        assertThat(mark(conversation).path("reason").asString("")).isEqualTo("address_unknown");
    }

    @Test
    void whoIsToComeBackLaterDoesAndIsLetInOnce() {
        String customer = guest + "@souk.example";
        String conversation = ask(customer);
        postfix.answers(customer, "450 4.7.1 come back later");

        scene.reply(conversation, "Hello");

        List<JsonNode> failed = Await.until(() -> scene.deliveries("failed"), found -> !found.isEmpty());
        assertThat(failed.getFirst().get("reason").stringValue()).isEqualTo("rejected");
        assertThat(mark(conversation).isMissingNode()).isTrue();
        postfix.answers(customer, "");
        Await.until(() ->
                scene.retried() && scene.deliveryState(conversation, "Hello").equals("sent"));
        arrived(1);
        assertThat(postfix.arrived(guest)).hasSize(1);
    }

    @Test
    void whatWasTakenAndComesBackFailsAfterwards() {
        String conversation = ask(guest + "@gone.example");

        scene.reply(conversation, "Hello");

        Await.until(() -> scene.deliveryState(conversation, "Hello").equals("failed"));
        assertThat(scene.delivery(conversation, "Hello").get("reason").stringValue())
                .isEqualTo("address_unknown");
        assertThat(mark(conversation).path("reason").asString("")).isEqualTo("address_unknown");
        assertThat(scene.held()).isEmpty();
        assertThat(scene.conversations(1)).hasSize(1);
    }

    @Test
    void whatIsLateStaysSentAndSaysSoUntilItGoesOnOrComesBack() {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String person : List.of("passed@far.example", "gone@far.example")) {
            write(person, alias(), "ask", "", person);
            String conversation = Await.until(
                            () -> scene.conversations(0).stream()
                                    .map(one -> one.get("id").stringValue())
                                    .filter(id -> !asked.containsValue(id))
                                    .toList(),
                            found -> !found.isEmpty())
                    .getFirst();
            asked.put(person, conversation);
            scene.reply(conversation, "Hello");
        }
        Await.until(() -> postfix.flushed()
                && asked.values().stream().allMatch(one -> state(one).equals("sent delayed")));

        try (ScriptedSmtp far = ScriptedSmtp.start(postfix.far())) {
            far.answers(Map.of("RCPT TO:<gone@far.example>", "550 5.1.1 nobody of this name"));
            Await.until(() -> postfix.flushed()
                    && asked.values().stream().noneMatch(one -> state(one).equals("sent delayed")));
        }

        assertThat(asked.values().stream().map(this::state).toList())
                .containsExactly("sent ", "failed address_unknown");
        assertThat(mark(asked.get("passed@far.example")).isMissingNode()).isTrue();
        assertThat(scene.held()).isEmpty();
    }

    private String state(String conversation) {
        JsonNode delivery = scene.delivery(conversation, "Hello");
        return delivery.get("state").stringValue() + " "
                + delivery.path("reason").asString("");
    }

    private JsonNode mark(String conversation) {
        String customer =
                scene.staff().get("/api/v1/conversations/" + conversation).text("/customer/id");
        return scene.staff().get("/api/v1/customers/" + customer).json().at("/identities/0/undeliverable");
    }
}

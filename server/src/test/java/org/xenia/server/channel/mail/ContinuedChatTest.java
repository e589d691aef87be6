package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// A chat goes on by mail when the visitor has left, and comes back (R49).
class ContinuedChatTest {

    private final MailScene scene = MailScene.open(Map.of()).watched();
    private String base = "";

    @BeforeEach
    void openChat() {
        TestAnswer made = scene.staff().post("/api/v1/channels", Map.of("kind", "web", "name", "Chat"));
        base = "/widget/v1/" + made.text("/settings/key");
        TestAnswer set = scene.staff()
                .patch(
                        "/api/v1/channels/" + made.text("/id") + "/courtesy",
                        Map.of("continueByMail", "given", "continueAfter", 3, "mailbox", scene.channel()));
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void unseenAnswersFollowAsOneMailAndTheReplyComesBackIntoTheChat() throws Exception {
        TestBrowser visitor = visitor("lea@casa.example");
        String conversation = write(visitor, "Hola, ¿tienen esta lámpara en azul?");
        scene.reply(conversation, "One moment, please.");
        scene.reply(conversation, "Yes, we have it in blue.");
        letTimePass(2);

        MimeMessage mail = scene.received("casa.example", 1).getFirst();
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress()).isEqualTo("lea@casa.example");
        assertThat(plain(mail))
                .containsSubsequence(
                        "You had left our chat",
                        "One moment, please.",
                        "Yes, we have it in blue.",
                        "Just reply to this e-mail",
                        "Ada Administrator",
                        "Tienda");
        assertThat(mail.getHeader("Auto-Submitted")).isNull();

        scene.deliver("""
                From: Lea <lea@casa.example>
                To: help@shop.example
                Subject: Re: chat
                Message-ID: <back@casa.example>
                In-Reply-To: %s
                Content-Type: text/plain; charset=utf-8

                Perfecto, me la llevo.
                """.formatted(mail.getMessageID()));
        JsonNode back = scene.messages(conversation, 4).get(3);

        assertThat(back.get("original").stringValue()).isEqualTo("Perfecto, me la llevo.");
        assertThat(back.at("/way/kind").stringValue()).isEqualTo("email");
        assertThat(back.at("/way/other").booleanValue()).isFalse();
        JsonNode answer = scene.messages(conversation, 4).get(1);
        assertThat(answer.at("/way/address").stringValue()).isEqualTo("lea@casa.example");
        assertThat(scene.messages(conversation, 4).getFirst().has("way")).isFalse();
        assertThat(scene.conversations(1)).hasSize(1);
        assertThat(texts(visitor))
                .containsExactly(
                        "Hola, ¿tienen esta lámpara en azul?",
                        "One moment, please.",
                        "Yes, we have it in blue.",
                        "Perfecto, me la llevo.");

        scene.reply(conversation, "Gladly!");
        letTimePass(3);
        assertThat(plain(scene.received("casa.example", 2).get(1))).startsWith("Gladly!");
    }

    @Test
    void whatTheVisitorSawIsNotSentAgain() {
        TestBrowser visitor = visitor("leo@casa.example");
        String conversation = write(visitor, "Hola, ¿siguen ahí? Necesito ayuda con mi pedido.");
        String answer = scene.reply(conversation, "Here we are.");
        visitor.post(base + "/seen", Map.of("message", answer));
        Await.until(() -> scene.deliveryState(conversation, "Here we are.").equals("read"));
        letTimePass(1);

        Await.until(() -> states().equals(List.of("seen")));
        assertThat(scene.received("casa.example", 0)).isEmpty();
    }

    @Test
    void anAddressThatIsKnownOfSomebodyElseLeadsBackToTheChatToo() throws Exception {
        scene.deliver("""
                From: Lea <lea@casa.example>
                To: help@shop.example
                Subject: Antes
                Message-ID: <before@casa.example>
                Content-Type: text/plain; charset=utf-8

                Una pregunta anterior por correo.
                """);
        scene.conversations(1);
        TestBrowser visitor = visitor("lea@casa.example");
        String conversation = write(visitor, "Hola, ahora escribo desde otro navegador.");
        scene.reply(conversation, "Welcome back.");
        letTimePass(1);
        MimeMessage mail = scene.received("casa.example", 1).getFirst();

        scene.deliver("""
                From: Lea <lea@casa.example>
                To: help@shop.example
                Subject: Re: chat
                Message-ID: <other@casa.example>
                In-Reply-To: %s
                Content-Type: text/plain; charset=utf-8

                Gracias.
                """.formatted(mail.getMessageID()));

        assertThat(scene.messages(conversation, 3).get(2).get("original").stringValue())
                .isEqualTo("Gracias.");
    }

    @Test
    void whatWillNotGoWaitsAsLongAgainAsItHasWaited() {
        TestBrowser visitor = visitor("stuck@casa.example");
        String conversation = write(visitor, "Hola, este mensaje tardará en llegar por correo.");
        scene.reply(conversation, "This one is stuck.");
        Await.until(() -> states().size() == 1);
        // Settings that nobody can read.
        database("update channel.courtesy set hours = '[{}]' where continue_by_mail = 'given'");
        database("update channel.continuation set due_at = now(), at = now() - interval '10 minutes'");
        Await.until(() -> count("due_at > now() + interval '9 minutes'") == 1);
        assertThat(states()).containsExactly("due");

        database("update channel.courtesy set hours = '[]'");
        letTimePass(1);
        assertThat(scene.received("casa.example", 1)).hasSize(1);
    }

    @Test
    void withoutAnAddressNothingFollows() {
        TestBrowser visitor = visitor(null);
        String conversation = write(visitor, "Hola, solo una pregunta rápida sobre los precios.");
        scene.reply(conversation, "Ask away.");
        letTimePass(1);

        Await.until(() -> states().equals(List.of("impossible")));
    }

    private TestBrowser visitor(@org.jspecify.annotations.Nullable String email) {
        TestAnswer begun = TestServer.get().browser().post(base + "/sessions", Map.of("languages", List.of("es")));
        TestBrowser visitor = TestServer.get().browser().with("Authorization", "Bearer " + begun.text("/visitor"));
        if (email != null) {
            visitor.put(base + "/email", Map.of("email", email));
        }
        return visitor;
    }

    private String write(TestBrowser visitor, String text) {
        return visitor.post(base + "/messages", Map.of("messageId", "m1", "text", text))
                .text("/conversation");
    }

    private List<String> texts(TestBrowser visitor) {
        return TestShop.items(visitor.get(base + "/messages")).stream()
                .map(message -> message.get("text").stringValue())
                .toList();
    }

    /// As if the minutes had passed, once so many answers are waited for.
    private void letTimePass(int answers) {
        Await.until(() -> states().size() == answers);
        database("update channel.continuation set due_at = now() where state = 'due'");
    }

    private void database(String change) {
        scene.company()
                .call(() -> TestServer.get().bean(JdbcClient.class).sql(change).update());
    }

    private int count(String condition) {
        return scene.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("select count(*) from channel.continuation where " + condition)
                        .query(Integer.class)
                        .single());
    }

    private List<String> states() {
        return scene.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("select state from channel.continuation order by at")
                        .query(String.class)
                        .list());
    }

    private static String plain(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }
}

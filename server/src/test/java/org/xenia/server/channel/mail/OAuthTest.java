package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.channel.mail.oauth.AccessTokens;
import org.xenia.server.kernel.Workspace;

/// A mailbox without a password (R48): an administrator signs in at the provider once, tokens are renewed by
/// themselves, and when that ends somebody is told.
class OAuthTest {

    private final StandInAuthorisation provider = new StandInAuthorisation();
    private final ScriptedSmtp smtp = ScriptedSmtp.start();
    private final Dovecot dovecot = Dovecot.start(provider.url("/whose?access_token="));
    private MailScene scene;

    @AfterEach
    void close() {
        if (scene != null) {
            scene.close();
        }
        dovecot.close();
        smtp.close();
        provider.close();
    }

    private Map<String, Object> oauth() {
        return new HashMap<>(Map.of(
                "provider",
                "custom",
                "clientId",
                StandInAuthorisation.CLIENT,
                "clientSecret",
                StandInAuthorisation.SECRET,
                "authorizationUrl",
                provider.url("/authorize"),
                "tokenUrl",
                provider.url("/token"),
                "scopes",
                "mail.read mail.send"));
    }

    private void open(String protocol) {
        smtp.answers(Map.of("EHLO", "250-here\r\n250 AUTH XOAUTH2"));
        Map<String, Object> incoming = new HashMap<>(dovecot.incoming(protocol));
        incoming.remove("password");
        scene = MailScene.without(Map.of(
                "incoming", incoming,
                "oauth", oauth(),
                "outgoing", Map.of("host", "127.0.0.1", "port", smtp.port(), "encryption", "none", "user", "help")));
    }

    private String signIn() {
        TestAnswer departure = scene.staff().post("/api/v1/channels/" + scene.channel() + "/mail-sign-in", Map.of());
        assertThat(departure.status()).as(departure.toString()).isEqualTo(200);
        URI address = URI.create(departure.text("/address"));
        assertThat(address.toString()).startsWith(provider.url("/authorize"));
        return scene.staff()
                .get("/api/v1/mail-sign-in/callback" + provider.agree(address))
                .header("Location")
                .orElseThrow();
    }

    private String state() {
        return scene.staff().get("/api/v1/channels/" + scene.channel()).text("/settings/oauth/state");
    }

    private void deliver(int number) {
        dovecot.deliver("From: c@p.example\nTo: help@shop.example\nSubject: S\nMessage-ID: <o" + number + "@p>\n\nx\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void mailComesAndGoesByTokensThatNobodySees(String protocol) {
        open(protocol);
        assertThat(state()).isEqualTo("signed_out");

        assertThat(signIn()).isEqualTo("/settings/channels/" + scene.channel() + "?sign-in=done");

        scene.watched();
        deliver(1);
        Await.until(() -> scene.hurried() && scene.conversations(0).size() == 1);
        TestAnswer shown = scene.staff().get("/api/v1/channels/" + scene.channel());
        assertThat(shown.text("/settings/oauth/state")).isEqualTo("signed_in");
        assertThat(shown.response().body()).doesNotContain(StandInAuthorisation.SECRET);
        String conversation = scene.conversations(1).getFirst().get("id").stringValue();
        scene.reply(conversation, "Hello");
        Await.until(() -> !smtp.mails().isEmpty());
        String said = smtp.auths().getFirst();
        assertThat(new String(
                        Base64.getDecoder().decode(said.substring(said.lastIndexOf(' ') + 1)), StandardCharsets.UTF_8))
                .startsWith("user=help\u0001auth=Bearer ")
                .endsWith("\u0001\u0001");
    }

    @Test
    void tokensAreRenewedBeforeTheyRunOutAndThoseForLaterAreUsedOnce() throws Exception {
        open("imap");
        provider.tokensLast(200);
        signIn();

        String first = token();
        String second = token();

        assertThat(second).isNotEqualTo(first);
        assertThat(provider.renewals()).isGreaterThanOrEqualTo(2);
        assertThat(state()).isEqualTo("signed_in");
    }

    @Test
    void aTokenThatEndsBeforeItsTimeIsReplaced() {
        open("imap");
        signIn();
        scene.watched();
        provider.endAccess();
        deliver(1);

        Await.until(() -> scene.hurried() && scene.conversations(0).size() == 1);
        assertThat(state()).isEqualTo("signed_in");
    }

    @Test
    void whenTheGrantEndsSomebodyIsToldAndTheProviderIsLeftAlone() {
        open("imap");
        signIn();
        scene.watched();
        provider.withdraw();
        expireNow();

        Await.until(() -> scene.hurried() && state().equals("expired"));
        assertThat(scene.state().get("fault").stringValue()).isEqualTo("sign_in_again");
        assertThat(acts()).containsExactly("mail.sign_in_ended by nobody", "mail.signed_in by somebody");
        int before = provider.askings();
        TestAnswer trial = scene.staff().post("/api/v1/channels/" + scene.channel() + "/mail-test", Map.of());
        assertThat(trial.text("/incoming/code")).isEqualTo("sign_in_again");
        assertThat(provider.askings()).isEqualTo(before);

        deliver(1);
        assertThat(signIn()).endsWith("?sign-in=done");
        Await.until(() -> scene.hurried() && scene.conversations(0).size() == 1);
    }

    @Test
    void aProviderInTroubleIsAskedAgainAndAWrongClientIsNamed() {
        open("imap");
        signIn();
        scene.watched();
        provider.answers(503, "<html>busy</html>");
        expireNow();
        assertThat(trial()).isEqualTo("provider_away");
        provider.answers(401, "{\"error\":\"invalid_client\"}");
        assertThat(trial()).isEqualTo("client_refused");
        provider.answers(200, "");
        assertThat(trial()).isNull();
        assertThat(state()).isEqualTo("signed_in");
    }

    @Test
    void anotherServerIsNotToldTheTokensAndAnotherBrowserCannotFinish() {
        open("imap");
        TestAnswer departure = scene.staff().post("/api/v1/channels/" + scene.channel() + "/mail-sign-in", Map.of());
        String back = provider.agree(URI.create(departure.text("/address")));
        assertThat(TestServer.get()
                        .browser()
                        .get("/api/v1/mail-sign-in/callback" + back)
                        .header("Location"))
                .hasValue("/settings/channels");
        assertThat(state()).isEqualTo("signed_out");
        signIn();

        Map<String, Object> moved = new HashMap<>(dovecot.incoming("imap"));
        moved.put("host", "localhost");
        scene.staff().patch("/api/v1/channels/" + scene.channel(), Map.of("settings", Map.of("incoming", moved)));

        assertThat(state()).isEqualTo("signed_out");
        assertThat(acts()).containsExactly("mail.signed_out by somebody", "mail.signed_in by somebody");
    }

    /// What the audit says of mailboxes and their providers, the newest first.
    private List<String> acts() {
        return TestShop.items(scene.staff().get("/api/v1/audit")).stream()
                .map(act -> act.get("action").stringValue()
                        + (act.path("actor").isObject() ? " by somebody" : " by nobody"))
                .filter(act -> act.startsWith("mail."))
                .toList();
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        open("imap");
        Map<String, Object> wrong = Map.of(
                "provider", "custom", "authorizationUrl", "ftp://x", "tokenUrl", "http://8.8.8.8/token", "scopes", "");

        TestAnswer refused =
                scene.staff().patch("/api/v1/channels/" + scene.channel(), Map.of("settings", Map.of("oauth", wrong)));

        assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                .contains(
                        "/settings/oauth/clientId",
                        "/settings/oauth/authorizationUrl",
                        "/settings/oauth/tokenUrl",
                        "/settings/oauth/scopes");
    }

    private String trial() {
        return scene.staff()
                .post("/api/v1/channels/" + scene.channel() + "/mail-test", Map.of())
                .json()
                .at("/incoming/code")
                .asString(null);
    }

    private void expireNow() {
        scene.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("update channel.mailbox_oauth set expires_at = now()")
                        .update());
    }

    private String token() {
        return Workspace.call(scene.company().workspace(), () -> {
            try {
                return TestServer.get()
                        .bean(AccessTokens.class)
                        .get(UUID.fromString(scene.channel()))
                        .reveal();
            } catch (jakarta.mail.MessagingException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}

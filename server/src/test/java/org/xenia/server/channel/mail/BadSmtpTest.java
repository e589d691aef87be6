package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.server.Await;
import tools.jackson.databind.JsonNode;

/// What an SMTP server answers decides what becomes of a reply, and staff see why (R49, R71).
class BadSmtpTest {

    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    private final ScriptedSmtp smtp = ScriptedSmtp.start();
    private final MailScene scene =
            MailScene.open(Map.of("outgoing", outgoing())).watched();
    private final String conversation = conversation();

    private Map<String, Object> outgoing() {
        return new HashMap<>(
                Map.of("host", "127.0.0.1", "port", smtp.port(), "encryption", "none", "user", "u", "password", "p"));
    }

    private String conversation() {
        scene.deliver("From: ida@fjord.example\nTo: help@shop.example\nSubject: Hei\nMessage-ID: <i@f>\n\nHei\n");
        return scene.conversations(1).getFirst().get("id").stringValue();
    }

    @AfterEach
    void close() {
        scene.close();
        smtp.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, address_unknown",
        "RCPT, 552 5.2.2 mailbox full, mailbox_full",
        "RCPT, 550 5.7.1 we take nothing from you, blocked",
        "., 552 5.3.4 too big, too_large",
        "., 554 no, rejected"
    })
    void whatIsRefusedForGoodFailsWithItsReason(String command, String words, String reason) {
        smtp.answers(Map.of(command, words));

        scene.reply(conversation, "Hello");

        Await.until(() -> scene.deliveryState(conversation, "Hello").equals("failed"));
        assertThat(scene.delivery(conversation, "Hello").get("reason").stringValue())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.7.1 greylisted, rejected",
        "MAIL, 451 4.3.0 out of order, provider_failing",
        "AUTH, 535 5.7.8 who are you, not_authorised",
        "HELLO, cut, unreachable"
    })
    void whatMayPassIsTriedAgainAndArrivesOnce(String command, String words, String reason) {
        smtp.answers(Map.of(command, words));
        scene.reply(conversation, "Hello");
        JsonNode failed = Await.until(() -> scene.deliveries("failed"), found -> !found.isEmpty())
                .getFirst();
        assertThat(failed.get("reason").stringValue()).isEqualTo(reason);

        smtp.answers(Map.of());
        Await.until(() ->
                scene.retried() && scene.deliveryState(conversation, "Hello").equals("sent"));

        assertThat(smtp.mails()).hasSize(1);
    }

    @Test
    void aServerThatHangsUpAfterTakingTheMailGetsItAgainUnderTheSameId() {
        smtp.answers(Map.of(".", ScriptedSmtp.CUT));
        scene.reply(conversation, "Hello");
        Await.until(() -> !scene.deliveries("failed").isEmpty());

        smtp.answers(Map.of());
        Await.until(() ->
                scene.retried() && scene.deliveryState(conversation, "Hello").equals("sent"));

        assertThat(smtp.mails()).hasSizeGreaterThan(1);
        assertThat(smtp.mails().stream()
                        .map(mail -> ID.matcher(mail).results().findFirst().map(MatchResult::group))
                        .distinct())
                .hasSize(1);
    }
}

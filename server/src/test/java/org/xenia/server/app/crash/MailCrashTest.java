package org.xenia.server.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestShop;
import org.xenia.server.channel.mail.StandInMail;

/// Kills the server while it tells customers that their mails arrived and sends answers after visitors who have left:
/// every customer gets each of them, and none gets two. A mail that was handed over in the moment of the kill is handed
/// over again under the same Message-ID, by which mail servers know it.
class MailCrashTest {

    private static final int ROUNDS = Integer.getInteger("xenia.crash.rounds", 2);

    /// Writers and visitors of a round.
    private static final int EACH = 2;

    private static final int PEOPLE = ROUNDS * EACH;

    private final Random random = new Random();
    private final GreenMail mail = StandInMail.start();
    private CrashingCompany company;

    @AfterEach
    void stop() {
        if (company != null) {
            company.stop();
        }
        mail.stop();
    }

    @Test
    void acknowledgementsAndContinuedChatsReachEverybodyOnce() throws Exception {
        company = CrashingCompany.found("mail-crash", "--allow-private-urls");
        String mailbox =
                channel("email", StandInMail.settings(mail, "help@shop.example"), Map.of("acknowledge", "always"));
        String chat =
                channel("web", Map.of(), Map.of("continueByMail", "given", "continueAfter", 1, "mailbox", mailbox));
        String key = company.staff().get("/api/v1/channels/" + chat).text("/settings/key");
        Await.until(() -> company.staff()
                .get("/api/v1/channels/" + mailbox + "/mail-state")
                .json()
                .has("checkedAt"));
        for (int round = 0; round < ROUNDS; round++) {
            int arrived = arrived();
            for (int i = round * EACH; i < (round + 1) * EACH; i++) {
                deliver("writer" + i + "@plaza.example", "m" + i);
                chat(key, "visitor" + i + "@casa.example", "visit" + i);
            }
            // Somewhere among what this round sends.
            int until = arrived + 1 + random.nextInt(EACH);
            Await.until(() -> hurried() && arrived() >= until);
            company.crash();
        }

        Await.until(() -> hurried()
                && ids("plaza.example").size() == PEOPLE
                && ids("casa.example").size() == PEOPLE);
        Await.until(() -> TestShop.items(company.staff().get("/api/v1/outbox/deliveries?state=pending"))
                .isEmpty());
        assertThat(ids("plaza.example").values())
                .allSatisfy(own -> assertThat(own).hasSize(1));
        assertThat(ids("casa.example").values())
                .allSatisfy(own -> assertThat(own).hasSize(1));
    }

    private String channel(String kind, Map<String, ?> settings, Map<String, ?> courtesy) {
        String channel = company.channel(kind, settings);
        TestAnswer set = company.staff().patch("/api/v1/channels/" + channel + "/courtesy", courtesy);
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
        return channel;
    }

    private void deliver(String from, String id) throws MessagingException {
        byte[] raw = ("From: " + from + "\r\nTo: help@shop.example\r\nSubject: " + id + "\r\nMessage-ID: <" + id
                        + "@plaza.example>\r\n\r\nWhere is my order? It should have come on Monday.\r\n")
                .getBytes(StandardCharsets.UTF_8);
        mail.getUserManager()
                .getUserByEmail("help@shop.example")
                .deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
    }

    private void chat(String key, String email, String id) {
        String base = "/widget/v1/" + key;
        TestAnswer begun = company.server().browser().post(base + "/sessions", Map.of("languages", List.of("en")));
        TestBrowser visitor = company.server().browser().with("Authorization", "Bearer " + begun.text("/visitor"));
        visitor.put(base + "/email", Map.of("email", email));
        String conversation = visitor.post(
                        base + "/messages", Map.of("messageId", id, "text", "Hello, is anybody there?"))
                .text("/conversation");
        company.reply(conversation, "Yes, here we are.");
    }

    /// A minute must pass before a chat goes on by mail, which is not what is shown here.
    private boolean hurried() {
        company.update("update channel.continuation set due_at = now() where state = 'due'");
        return true;
    }

    private int arrived() {
        return mail.getReceivedMessagesForDomain("plaza.example").length
                + mail.getReceivedMessagesForDomain("casa.example").length;
    }

    /// The ids of the mails that each address of a domain got.
    private Map<String, Set<String>> ids(String domain) {
        Map<String, Set<String>> ids = new HashMap<>();
        Arrays.stream(mail.getReceivedMessagesForDomain(domain)).forEach(received -> {
            try {
                ids.computeIfAbsent(received.getAllRecipients()[0].toString(), unused -> new HashSet<>())
                        .add(received.getMessageID());
            } catch (MessagingException failed) {
                throw new IllegalStateException(failed);
            }
        });
        return ids;
    }
}

package org.xenia.server.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestShop;
import org.xenia.server.channel.mail.Dovecot;
import org.xenia.server.channel.mail.Postfix;
import tools.jackson.databind.JsonNode;

/// Kills the server at random moments while it takes in a full mailbox from Dovecot, and while replies leave by
/// Postfix: every mail becomes a message once, its progress goes on where it was, and every reply arrives. What was
/// under way to Postfix at a kill may have been taken without anybody knowing; it alone may arrive twice.
/// `-Dxenia.crash.mails=2000 -Dxenia.crash.kills=4` does it for long.
class MailboxCrashTest {

    private static final int MAILS = Integer.getInteger("xenia.crash.mails", 400);
    private static final int KILLS = Integer.getInteger("xenia.crash.kills", 2);
    private static final int CUSTOMERS = 100;

    /// Replies in each round.
    private static final int REPLIES = 10;

    /// So many mails of one mailbox are under way at once.
    private static final int UNDER_WAY = 2;

    private final Random random = new Random();
    private final List<String> replies = new ArrayList<>();
    private Postfix postfix;
    private Dovecot mailbox;
    private CrashingCompany company;
    private String channel;

    @BeforeEach
    void startWithAFullMailbox() throws IOException {
        postfix = Postfix.start();
        mailbox = Dovecot.start();
        for (int i = 0; i < MAILS; i++) {
            deliver(i);
        }
        company = CrashingCompany.found("mailbox-crash", "--allow-private-urls");
        channel = company.channel(
                "email",
                Map.of(
                        "address",
                        mailbox.user() + "@shop.example",
                        "importOld",
                        true,
                        "incoming",
                        mailbox.incoming("imap"),
                        "outgoing",
                        postfix.outgoing(mailbox.user(), postfix.port())));
    }

    @AfterEach
    void close() {
        if (company != null) {
            company.stop();
            mailbox.close();
            postfix.close();
        }
    }

    /// A mail in the thread of its customer.
    private void deliver(int number) {
        int customer = number % CUSTOMERS;
        String first = "<0." + customer + "@souk.example>";
        mailbox.deliver("From: " + customer(customer) + "\nTo: " + mailbox.user() + "@shop.example\nSubject: Order "
                + customer + "\nMessage-ID: "
                + (number < CUSTOMERS ? first : "<" + number + "@souk.example>\nReferences: " + first) + "\n\nmail "
                + number + "\n");
    }

    private String customer(int number) {
        return mailbox.user().replace("help", "guest") + "+" + number + "@souk.example";
    }

    @Test
    void aKilledServerLosesAndDoublesNoMailAndNoReplyButThoseUnderWay() throws IOException {
        int fresh = MAILS;
        JsonNode before = null;
        for (int round = 1; round <= KILLS; round++) {
            int until = (int) ((long) MAILS * round / (KILLS + 1)) - random.nextInt(Math.max(1, MAILS / KILLS / 4));
            Await.until(() -> company.staff().get(state()).json().get("uid").intValue() >= until);
            before = progress();
            reply(round);
            int left = postfix.arrived(guest()).size() + 1 + random.nextInt(REPLIES);
            Await.until(() -> postfix.arrived(guest()).size() >= Math.min(left, replies.size()));
            for (int i = 0; i < 5; i++) {
                deliver(fresh++);
            }
            JsonNode last = progress();
            company.crash();
            assertGoesOn(last, progress());
        }
        assertThat(before.path("of").asInt(0)).as("progress of %s", before).isGreaterThanOrEqualTo(MAILS);
        int all = fresh;
        Await.until(() ->
                taken().size() >= all && !company.staff().get(state()).json().has("progress"));

        List<String> expected =
                IntStream.range(0, all).mapToObj(number -> "mail " + number).toList();
        assertThat(taken()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(company.staff().get(state()).json().get("held").intValue()).isZero();
        assertRepliesArrived();
    }

    private String state() {
        return "/api/v1/channels/" + channel + "/mail-state";
    }

    private JsonNode progress() {
        return company.staff().get(state()).json().path("progress");
    }

    private static void assertGoesOn(JsonNode last, JsonNode now) {
        if (!last.isMissingNode() && !now.isMissingNode()) {
            assertThat(now.get("done").intValue())
                    .isGreaterThanOrEqualTo(last.get("done").intValue());
            assertThat(now.get("since")).isEqualTo(last.get("since"));
        }
    }

    private String guest() {
        return mailbox.user().replace("help", "guest");
    }

    private void reply(int round) {
        List<String> conversations = conversations();
        for (int i = 0; i < REPLIES; i++) {
            replies.add(company.reply(conversations.get(i), "round " + round + " reply " + i));
        }
    }

    private List<String> conversations() {
        return TestShop.items(company.staff().get("/api/v1/conversations?view=all&limit=100")).stream()
                .map(conversation -> conversation.get("id").stringValue())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<JsonNode> messages(String direction) {
        List<JsonNode> all = new ArrayList<>();
        for (String conversation : conversations()) {
            TestShop.items(company.staff().get("/api/v1/conversations/" + conversation + "/messages?limit=100"))
                    .stream()
                    .filter(message -> message.get("direction").stringValue().equals(direction))
                    .forEach(all::add);
        }
        return all;
    }

    private List<String> taken() {
        return messages("in").stream()
                .map(message -> message.get("original").stringValue())
                .toList();
    }

    private void assertRepliesArrived() {
        Await.until(() -> messages("out").stream()
                .allMatch(message -> message.at("/delivery/state").asString("").equals("sent")));
        Await.until(postfix::isIdle);
        Map<String, Integer> copies = new HashMap<>();
        postfix.arrived(guest()).forEach(mail -> copies.merge(id(mail), 1, Integer::sum));
        assertThat(copies).hasSize(replies.size());
        assertThat(copies.values().stream().mapToInt(count -> count - 1).sum())
                .as("doubles: %s", copies)
                .isLessThanOrEqualTo(KILLS * UNDER_WAY);
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package org.xenia.server.channel.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// A company with one mailbox on a mail server of this machine.
public record MailScene(TestCompany company, TestBrowser staff, GreenMail mail, String channel, Haste haste)
        implements AutoCloseable {

    /// The coach stops words in a language that the customer does not read, which is not what is shown here.
    static final String OVERRIDE = "The words do not matter here.";

    static final String ADDRESS = "help@shop.example";
    static final String ALIAS = "hola@tienda.example";

    /// A mailbox with these settings beside its servers and addresses.
    static MailScene open(Map<String, ?> more) {
        return open(StandInMail.start(), more);
    }

    public static MailScene open(GreenMail mail, Map<String, ?> more) {
        TestCompany company = TestServer.get().company();
        TestBrowser staff = company.administrator();
        Map<String, Object> settings = new HashMap<>(StandInMail.settings(mail, ADDRESS));
        settings.put("aliases", List.of(ALIAS));
        settings.put("fromName", "Tienda");
        settings.putAll(more);
        TestAnswer made =
                staff.post("/api/v1/channels", Map.of("kind", "email", "name", "Service", "settings", settings));
        if (made.status() != 201) {
            throw new AssertionError(made.toString());
        }
        return new MailScene(company, staff, mail, made.text("/id"), new Haste());
    }

    /// A mailbox whose servers are all in its settings.
    public static MailScene without(Map<String, ?> servers) {
        TestCompany company = TestServer.get().company();
        TestBrowser staff = company.administrator();
        Map<String, Object> settings = new HashMap<>(Map.of("address", ADDRESS, "fromName", "Tienda"));
        settings.putAll(servers);
        TestAnswer made =
                staff.post("/api/v1/channels", Map.of("kind", "email", "name", "Service", "settings", settings));
        if (made.status() != 201) {
            throw new AssertionError(made.toString());
        }
        return new MailScene(company, staff, null, made.text("/id"), new Haste());
    }

    /// A mailbox on Dovecot, before which Postfix stands.
    ///
    /// @param port by which Postfix is reached
    public static MailScene through(Dovecot mailbox, Postfix postfix, int port, Map<String, ?> more) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("address", mailbox.user() + "@shop.example");
        settings.put("aliases", List.of("hola-" + mailbox.user() + "@tienda.example"));
        settings.put("incoming", mailbox.incoming("imap"));
        settings.put("outgoing", postfix.outgoing(mailbox.user(), port));
        settings.putAll(more);
        return without(settings);
    }

    /// Has the mailbox looked at anew at once: the pauses between connections are rarely what is to be shown. Each
    /// time it is left longer in peace, since whoever is hurried without end gets nothing done on a busy machine.
    public boolean hurried() {
        if (!haste.isDue()) {
            return true;
        }
        return staff.patch("/api/v1/channels/" + channel, Map.of("settings", Map.of("fromName", "T")))
                        .status()
                == 200;
    }

    /// Waits until the mailbox has been looked at, so that what is delivered from now on is new.
    MailScene watched() {
        Await.until(this::state, state -> state.has("checkedAt") && !state.has("fault"));
        return this;
    }

    /// How fetching goes.
    public JsonNode state() {
        return staff.get("/api/v1/channels/" + channel + "/mail-state").json();
    }

    /// A mail arrives in the mailbox as it is.
    void deliver(byte[] raw) {
        try (InputStream in = new ByteArrayInputStream(raw)) {
            mail.getUserManager()
                    .getUserByEmail(ADDRESS)
                    .deliver(new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (java.io.IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void deliver(String raw) {
        deliver(raw.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /// The conversations of the company, once there are so many.
    public List<JsonNode> conversations(int count) {
        return Await.until(
                () -> TestShop.items(staff.get("/api/v1/conversations?view=all")), found -> found.size() >= count);
    }

    /// The messages of a conversation, once there are so many.
    List<JsonNode> messages(String conversation, int count) {
        return Await.until(
                () -> TestShop.items(staff.get("/api/v1/conversations/" + conversation + "/messages")),
                found -> found.size() >= count);
    }

    /// Mails that wait for a decision.
    public List<JsonNode> held() {
        return TestShop.items(staff.get("/api/v1/channels/" + channel + "/held-mails"));
    }

    List<JsonNode> held(int count) {
        return Await.until(this::held, found -> found.size() >= count);
    }

    /// Staff answer. Answers the message's identifier.
    String reply(String conversation, Map<String, ?> body) {
        TestAnswer answer = staff.post("/api/v1/conversations/" + conversation + "/replies", body);
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.text("/id");
    }

    public String reply(String conversation, String text) {
        return reply(conversation, Map.of("text", text, "language", "en", "translate", false, "override", OVERRIDE));
    }

    /// How far a reply has come, as staff see it.
    JsonNode delivery(String conversation, String text) {
        return messages(conversation, 1).stream()
                .filter(message -> message.get("original").stringValue().equals(text))
                .findFirst()
                .orElseThrow()
                .get("delivery");
    }

    String deliveryState(String conversation, String text) {
        return delivery(conversation, text).get("state").stringValue();
    }

    /// What of the company is in this state in the outbox.
    List<JsonNode> deliveries(String state) {
        return TestShop.items(staff.get("/api/v1/outbox/deliveries?state=" + state));
    }

    /// Has what failed tried again at once, whatever the provider's pace. Always true.
    boolean retried() {
        company.call(() -> {
            JdbcClient jdbc = TestServer.get().bean(JdbcClient.class);
            jdbc.sql("update channel.delivery_lane set paused_until = null, failures = 0, tokens = 60")
                    .update();
            return jdbc.sql("update channel.delivery set next_attempt_at = now() where state = 'failed'")
                    .update();
        });
        return true;
    }

    /// What the customer has in their mailbox, once there is so much.
    List<MimeMessage> received(String domain, int count) {
        return Await.until(
                () -> Arrays.stream(mail.getReceivedMessagesForDomain(domain))
                        .filter(MailScene::isOurs)
                        .toList(),
                found -> found.size() >= count);
    }

    // What customers wrote in copy to each other is in their mailboxes too.
    private static boolean isOurs(MimeMessage mail) {
        try {
            return mail.getHeader("X-Xenia-Loop") != null;
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        staff.delete("/api/v1/channels/" + channel);
        if (mail != null) {
            mail.stop();
        }
    }
}

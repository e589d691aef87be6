package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.channel.mail.CuttingProxy.Cut;

/// However often the connection to Postfix breaks, and in the middle of whatever command, every reply arrives; twice
/// only where the mail was said to its end and the answer to that was cut off, and then under one Message-ID (R49).
class CutSendTest {

    private static final int CUSTOMERS = 16;
    private static final int REPLIES = 48;

    /// What is said and heard while a mail is handed over, in bytes; sign-in and all.
    private static final int ANSWERS = 520;

    private static final int COMMANDS = 1_700;
    private static final int CUTS = REPLIES / 2;

    @Test
    void everyReplyArrivesThoughConnectionsBreakInTheMiddleOfEveryCommand() {
        try (Postfix postfix = Postfix.start();
                CuttingProxy proxy = CuttingProxy.before(postfix.port());
                Dovecot mailbox = Dovecot.start();
                MailScene scene = MailScene.through(mailbox, postfix, proxy.port(), Map.of())
                        .watched()) {
            String guest = mailbox.user().replace("help", "guest");
            List<String> conversations = conversations(mailbox, scene, guest);
            proxy.cutEach(cuts());
            for (int i = 0; i < REPLIES; i++) {
                scene.reply(conversations.get(i % CUSTOMERS), "Reply " + i);
            }

            Await.until(() ->
                    scene.retried() && conversations.stream().allMatch(conversation -> isSent(scene, conversation)));

            assertThat(proxy.cuts()).isGreaterThan(CUTS);
            Await.until(postfix::isIdle);
            Map<String, Integer> copies = copies(postfix, guest);
            assertThat(copies).hasSize(REPLIES);
            int doubles = copies.values().stream().mapToInt(count -> count - 1).sum();
            assertThat(doubles)
                    .as("doubles of %s where only what nobody can know allows them", copies)
                    .isLessThanOrEqualTo(proxy.unknown());
        }
    }

    // Every second connection holds, so that no reply fails so often that the outbox gives it up.
    private static List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < CUTS; i++) {
            cuts.add(Cut.ofAnswers(1 + (long) i * ANSWERS / CUTS));
            cuts.add(Cut.NONE);
            cuts.add(Cut.ofCommands(1 + (long) i * COMMANDS / CUTS));
            cuts.add(Cut.NONE);
        }
        return cuts;
    }

    private static List<String> conversations(Dovecot mailbox, MailScene scene, String guest) {
        for (int i = 0; i < CUSTOMERS; i++) {
            mailbox.deliver("From: " + guest + "+" + i + "@souk.example\nTo: " + mailbox.user()
                    + "@shop.example\nSubject: S" + i + "\nMessage-ID: <c" + i + "." + guest + ">\n\ntext\n");
        }
        return scene.conversations(CUSTOMERS).stream()
                .map(conversation -> conversation.get("id").stringValue())
                .toList();
    }

    private static boolean isSent(MailScene scene, String conversation) {
        return scene.messages(conversation, 1 + REPLIES / CUSTOMERS).stream()
                .filter(message -> message.get("direction").stringValue().equals("out"))
                .allMatch(message -> message.at("/delivery/state").asString("").equals("sent"));
    }

    private static Map<String, Integer> copies(Postfix postfix, String guest) {
        Map<String, Integer> copies = new HashMap<>();
        postfix.arrived(guest).forEach(mail -> copies.merge(id(mail), 1, Integer::sum));
        return copies;
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

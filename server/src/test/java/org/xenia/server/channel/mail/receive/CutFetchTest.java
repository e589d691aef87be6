package org.xenia.server.channel.mail.receive;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestServer;
import org.xenia.server.channel.mail.CuttingProxy;
import org.xenia.server.channel.mail.Dovecot;
import org.xenia.server.channel.mail.Encryption;
import org.xenia.server.channel.mail.MailScene;
import org.xenia.server.channel.mail.MailServer;
import org.xenia.server.channel.mail.Mailboxes;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.settings.Secret;

/// However often the connection to Dovecot breaks, and wherever, every mail is taken in once (R49).
class CutFetchTest {

    private static final int MAILS = Integer.getInteger("xenia.cut.mails", 25);

    /// What is heard and said in one look at the mailbox, in bytes.
    private static final int LONGEST_ANSWERS = 900;

    private static final int LONGEST_COMMANDS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3", "pop3 delete"})
    void everyMailIsTakenOnceThoughConnectionsBreakInTheMiddleOfEveryCommand(String way) {
        String protocol = way.split(" ")[0];
        boolean deletes = way.endsWith("delete");
        Random random = new Random(42);
        try (Dovecot dovecot = Dovecot.start();
                CuttingProxy proxy = CuttingProxy.before(dovecot.port(protocol));
                MailScene scene = MailScene.without(nowhere(protocol, deletes))) {
            Await.until(() -> scene.state().has("fault"));
            for (int i = 0; i < MAILS; i++) {
                dovecot.deliver("From: c" + i % 7 + "@p.example\nTo: help@shop.example\nSubject: S\nMessage-ID: <m" + i
                        + "@p.example>\n\n" + "text .\n.\n".repeat(1 + i % 9) + "\n");
                proxy.cutAnswersAfter(1 + (long) i * LONGEST_ANSWERS / MAILS + random.nextInt(20));
                fetch(scene, proxy, dovecot);
                proxy.cutCommandsAfter(1 + (long) i * LONGEST_COMMANDS / MAILS + random.nextInt(8));
                fetch(scene, proxy, dovecot);
            }
            proxy.cutNothing();
            assertThat(fetch(scene, proxy, dovecot)).isTrue();
            assertThat(fetch(scene, proxy, dovecot)).isTrue();

            assertThat(taken(scene))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MAILS)
                            .mapToObj(i -> "<m" + i + "@p.example>")
                            .toList());
            assertThat(scene.held()).isEmpty();
            assertThat(dovecot.count()).isEqualTo(deletes ? 0 : MAILS);
            assertThat(proxy.cuts()).isGreaterThan(MAILS / 3);
        }
    }

    // Nobody listens there: what the server itself tries does not disturb.
    private static Map<String, Object> nowhere(String protocol, boolean deletes) {
        return Map.of(
                "importOld",
                true,
                "incoming",
                Map.of(
                        "protocol",
                        protocol,
                        "host",
                        "127.0.0.1",
                        "port",
                        1,
                        "encryption",
                        "none",
                        "user",
                        "u",
                        "password",
                        "p",
                        "deleteFetched",
                        deletes));
    }

    private static boolean fetch(MailScene scene, CuttingProxy proxy, Dovecot dovecot) {
        UUID channel = UUID.fromString(scene.channel());
        TestServer server = TestServer.get();
        MailServer through = new MailServer(
                "127.0.0.1", proxy.port(), Encryption.NONE, dovecot.user(), new Secret(dovecot.password()));
        return Workspace.call(scene.company().workspace(), () -> {
            var mailbox = server.bean(Mailboxes.class).get(channel);
            try (MailSource source = server.bean(MailSources.class).open(channel, mailbox, through)) {
                return server.bean(FetchRound.class).make(channel, mailbox, source, () -> true);
            } catch (MessagingException cut) {
                return false;
            }
        });
    }

    private static List<String> taken(MailScene scene) {
        return scene.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("select external_id from conversation.message order by external_id")
                        .query(String.class)
                        .list());
    }
}

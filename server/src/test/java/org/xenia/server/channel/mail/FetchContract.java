package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestServer;
import tools.jackson.databind.JsonNode;

/// What holds of every mailbox, whatever protocol it is read by and whatever program serves it (R48, R49).
abstract class FetchContract {

    private final MailHost host;
    private final String protocol;
    private MailScene scene;

    FetchContract(MailHost host, String protocol) {
        this.host = host;
        this.protocol = protocol;
    }

    @AfterEach
    void close() {
        if (scene != null) {
            scene.close();
        }
        host.close();
    }

    private MailScene open(Map<String, Object> incoming, boolean importOld) {
        scene = MailScene.without(Map.of("incoming", incoming, "importOld", importOld));
        return scene;
    }

    private static String mail(int number) {
        return "From: c" + number + "@p.example\nTo: help@shop.example\nSubject: S" + number + "\nMessage-ID: <m"
                + number + "@p.example>\n\n" + ("text " + number + " .\n..\n").repeat(20) + "\n";
    }

    private static List<String> ids(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(number -> "<m" + number + "@p.example>")
                .toList();
    }

    private List<String> taken() {
        return scene.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("select external_id from conversation.message order by external_id")
                        .query(String.class)
                        .list());
    }

    private void awaitTaken(int count) {
        Await.until(() -> scene.hurried() && taken().size() >= count);
    }

    @Test
    void whatWasThereIsLeftAndWhatComesIsTakenOnce() {
        host.deliver(mail(0));
        open(host.incoming(protocol), false).watched();
        host.deliver(mail(1));
        awaitTaken(1);
        host.deliver(mail(2));
        awaitTaken(2);

        assertThat(taken()).containsExactlyElementsOf(ids(1, 3));
        assertThat(host.count()).isEqualTo(3);
    }

    @Test
    void whatWasThereIsTakenWhenWantedWithItsProgressShown() {
        IntStream.range(0, 120).forEach(number -> host.deliver(mail(number)));
        open(host.incoming(protocol), true);
        awaitTaken(120);
        Await.until(() -> !scene.state().has("progress"));

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(ids(0, 120));
        assertThat(scene.held()).isEmpty();
        assertThat(progress()).isEqualTo("120 of 120");
    }

    private String progress() {
        return scene.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("select backlog_done || ' of ' || backlog from channel.mailbox_fetch")
                        .query(String.class)
                        .single());
    }

    @Test
    void largeInfectedAndBrokenMailIsHeldAndTheNextOneComes() {
        open(host.incoming(protocol), true).watched();
        host.deliver(mail(0));
        host.deliver("From: v@p.example\nTo: help@shop.example\nMessage-ID: <v@p>\n\n"
                + org.xenia.server.kernel.file.StandInScanner.virus() + "\n");
        // The quick server would keep it in the memory of the tests several times over.
        boolean large = host instanceof Dovecot;
        if (large) {
            host.deliver(large());
        }
        host.deliver(new byte[] {0, 1, 2, (byte) 0xff, '\r', '\n'});
        host.deliver(mail(1));

        awaitTaken(2);
        assertThat(taken()).containsExactlyElementsOf(ids(0, 2));
        if (large) {
            assertNamedAndLeftOnTheServer();
        }
        assertThat(scene.held(large ? 3 : 2))
                .extracting(held -> held.get("reason").stringValue())
                .containsExactlyInAnyOrderElementsOf(
                        large ? List.of("infected", "too_large", "no_sender") : List.of("infected", "no_sender"));
    }

    private void assertNamedAndLeftOnTheServer() {
        JsonNode held = scene.held(3).stream()
                .filter(mail -> mail.get("reason").stringValue().equals("too_large"))
                .findFirst()
                .orElseThrow();
        assertThat(held.get("sender").stringValue()).isEqualTo("l@p.example");
        assertThat(held.get("subject").stringValue()).isEqualTo("Größe");
        assertThat(held.get("size").longValue()).isGreaterThan(60 << 20);
        assertThat(held.has("raw")).isFalse();
        assertThat(host.count()).isEqualTo(5);
    }

    private static byte[] large() {
        byte[] mail = new byte[62 << 20];
        java.util.Arrays.fill(mail, (byte) 'x');
        for (int at = 76; at < mail.length; at += 78) {
            mail[at - 1] = '\r';
            mail[at] = '\n';
        }
        byte[] head = "From: l@p.example\r\nSubject: =?utf-8?Q?Gr=C3=B6=C3=9Fe?=\r\nMessage-ID: <l@p>\r\n\r\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, mail, 0, head.length);
        return mail;
    }

    @Test
    void whatIsTakenMayBeDeletedOnTheServerAndWhatIsHeldStays() {
        assumeTrue(protocol.equals("pop3"), "IMAP leaves every mail where it is");
        Map<String, Object> incoming = new HashMap<>(host.incoming(protocol));
        incoming.put("deleteFetched", true);
        host.deliver(mail(0));
        host.deliver("To: help@shop.example\nSubject: nobody\nMessage-ID: <n@p>\n\nx\n");
        host.deliver(mail(1));
        open(incoming, true);
        awaitTaken(2);

        Await.until(() -> host.count() == 1);
        assertThat(scene.held(1)).hasSize(1);
    }
}

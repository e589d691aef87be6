package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestServer;

/// However often a connection to a mailbox breaks, every mail is taken in once (R49).
class CutConnectionTest {

    private static final int MAILS = 40;

    @Test
    void everyMailArrivesOnceThoughConnectionsBreakAnywhere() {
        GreenMail mail = StandInMail.start();
        try (CuttingProxy proxy = CuttingProxy.before(mail.getImap().getPort(), 3_000)) {
            Map<String, Object> incoming = new HashMap<>(StandInMail.incoming(mail));
            incoming.put("port", proxy.port());
            check(mail, incoming, proxy);
        }
    }

    private static void check(GreenMail mail, Map<String, Object> incoming, CuttingProxy proxy) {
        MailScene filled = new MailScene(null, null, mail, "");
        for (int i = 0; i < MAILS; i++) {
            filled.deliver("From: c" + i + "@p.example\nTo: help@shop.example\nSubject: S" + i + "\nMessage-ID: <m" + i
                    + "@p.example>\n\n" + ("text " + i + " ").repeat(20) + "\n");
        }
        try (MailScene scene = MailScene.open(mail, Map.of("incoming", incoming, "importOld", true))) {
            Await.until(() -> hurried(scene) && scene.state().get("uid").intValue() >= MAILS);

            List<String> ids = scene.company()
                    .call(() -> TestServer.get()
                            .bean(JdbcClient.class)
                            .sql("select external_id from conversation.message order by external_id")
                            .query(String.class)
                            .list());
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MAILS)
                            .mapToObj(i -> "<m" + i + "@p.example>")
                            .toList());
            assertThat(scene.held()).isEmpty();
            assertThat(proxy.cuts()).isPositive();
        }
    }

    // The pauses between connections are not what is shown here: a change of the settings begins anew at once.
    private static boolean hurried(MailScene scene) {
        return scene.staff()
                        .patch("/api/v1/channels/" + scene.channel(), Map.of("settings", Map.of("fromName", "T")))
                        .status()
                == 200;
    }
}

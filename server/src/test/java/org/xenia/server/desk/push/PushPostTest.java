package org.xenia.server.desk.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestServer;
import org.xenia.server.desk.push.Parcel.Urgency;
import org.xenia.server.desk.push.PushResult.Gone;
import org.xenia.server.desk.push.PushResult.Later;
import org.xenia.server.desk.push.PushResult.Refused;
import org.xenia.server.desk.push.PushResult.Taken;
import org.xenia.server.desk.push.StandInPushService.Answer;
import org.xenia.server.kernel.http.OutgoingAddress;

/// Each habit of a push service, and what is made of it.
class PushPostTest {

    private final StandInPushService service = StandInPushService.start();
    private final TestPushBrowser browser = TestPushBrowser.create();
    private final SenderKey key = key();
    private final String endpoint = service.subscribe(browser, key.text());
    private final PushPost post = new PushPost(
            TestServer.get().bean(OutgoingAddress.class), "mailto:desk@example.com", Duration.ofSeconds(2));

    @AfterEach
    void theServiceCloses() {
        service.close();
    }

    @Test
    void whatIsTakenIsReadByTheBrowserAndNobodyElse() {
        assertThat(send(key, endpoint)).isInstanceOf(Taken.class);

        assertThat(service.got().getFirst().content().get("title").stringValue())
                .isEqualTo("你好");
        assertThat(service.got().getFirst().topic()).isEqualTo("topic");
    }

    @Test
    void anotherSenderIsRefused() {
        assertThat(send(key(), endpoint)).isInstanceOf(Refused.class);
        assertThat(service.faults()).containsExactly("another sender");
    }

    @Test
    void everyAnswerHasItsMeaning() {
        service.answerNext(
                new Answer(410, -1, 0),
                new Answer(404, -1, 0),
                new Answer(429, 30, 0),
                new Answer(503, -1, 0),
                new Answer(413, -1, 0),
                new Answer(301, -1, 0));

        assertThat(send(key, endpoint)).isInstanceOf(Gone.class);
        assertThat(send(key, endpoint)).isInstanceOf(Gone.class);
        assertThat(send(key, endpoint)).isEqualTo(new Later(Duration.ofSeconds(30)));
        assertThat(send(key, endpoint)).isEqualTo(new Later(null));
        assertThat(send(key, endpoint)).isInstanceOf(Refused.class);
        assertThat(send(key, endpoint)).isInstanceOf(Refused.class);
    }

    @Test
    void aServiceThatSaysNothingIsAskedLater() {
        service.answerNext(new Answer(201, -1, 60_000));

        assertThat(send(key, endpoint)).isEqualTo(new Later(null));
        assertThat(send(key, "http://127.0.0.1:1/nobody")).isEqualTo(new Later(null));
    }

    @Test
    void anAddressThatMustNotBeCalledIsNot() {
        assertThat(send(key, "http://93.184.216.34/open")).isInstanceOf(Refused.class);
    }

    private PushResult send(SenderKey sender, String address) {
        byte[] text = "{\"title\":\"你好\"}".getBytes(StandardCharsets.UTF_8);
        return post.send(
                sender,
                new Parcel(URI.create(address), browser.keys(), text, Duration.ofMinutes(1), Urgency.NORMAL, "topic"));
    }

    private static SenderKey key() {
        KeyPair pair = Curve.newPair();
        return new SenderKey(Curve.bytes((ECPublicKey) pair.getPublic()), (ECPrivateKey) pair.getPrivate());
    }
}

package org.xenia.server.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestServer;
import org.xenia.server.channel.delivery.DeliveryReason;
import org.xenia.server.channel.program.ProgramChannels.Target;
import org.xenia.server.channel.webhook.WebhookPost.Result.Answered;
import org.xenia.server.channel.webhook.WebhookPost.Result.Failed;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.settings.Secret;

/// What a single post says of receivers that do not behave, and what stands in a signature.
class WebhookPostTest {

    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private final WebhookPost post =
            new WebhookPost(TestServer.get().bean(OutgoingAddress.class), Duration.ofMillis(300));

    @Test
    void aReceiverThatNeverAnswersTimesOut() {
        try (Receiver receiver = Receiver.start()) {
            receiver.hangs();

            assertThat(send(receiver.url())).isEqualTo(new Failed(DeliveryReason.TIMEOUT, true));
        }
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() {
        try (Receiver receiver = Receiver.start()) {
            receiver.answers(302);

            WebhookPost.Result result = send(receiver.url());

            assertThat(result).isEqualTo(new Answered(302, null));
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void aNameThatDoesNotExistIsUnreachable() {
        assertThat(send("https://nobody.invalid/hook")).isEqualTo(new Failed(DeliveryReason.UNREACHABLE, false));
    }

    @Test
    void anUnencryptedAddressAcrossTheOpenInternetIsNotCalled() {
        assertThat(send("http://8.8.8.8/hook")).isEqualTo(new Failed(DeliveryReason.ADDRESS_NOT_ALLOWED, false));
    }

    /// Computed with `printf '%s' '1700000000.{"a":1}' | openssl dgst -sha256 -hmac whsec_test`.
    @Test
    void theSignatureIsHmacSha256OverTimeFullStopAndBody() {
        assertThat(Signature.of(new Secret("whsec_test"), 1_700_000_000L, "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha256=38877139021993b830af32feea6e18a8da83eb2f6e49ee50bd9e4cf4ca4d3789");
    }

    private WebhookPost.Result send(String url) {
        return post.send(new Target(URI.create(url), null), "key", "message.replied", BODY);
    }
}

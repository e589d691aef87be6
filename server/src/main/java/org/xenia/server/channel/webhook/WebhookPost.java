package org.xenia.server.channel.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.DeliveryReason;
import org.xenia.server.channel.program.ProgramChannels.Target;
import org.xenia.server.kernel.Late;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.http.RetryAfter;

/// Makes one signed post and tells what came of it. Redirects are not followed: where a webhook lives is
/// for the administrator to say.
@Component
class WebhookPost {

    /// Until the answer begins.
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final OutgoingAddress addresses;
    private final Duration timeout;
    private final Late<HttpClient> client = new Late<>(() -> HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build());

    @Autowired
    WebhookPost(OutgoingAddress addresses) {
        this(addresses, TIMEOUT);
    }

    /// @param timeout until the answer begins
    WebhookPost(OutgoingAddress addresses, Duration timeout) {
        this.addresses = addresses;
        this.timeout = timeout;
    }

    /// What came of a post.
    sealed interface Result {

        /// The receiver answered.
        ///
        /// @param retryAfter how long it asks to be left alone
        record Answered(int status, @Nullable Duration retryAfter) implements Result {}

        /// There was no answer.
        ///
        /// @param maybeTaken whether it may have taken the post all the same
        record Failed(DeliveryReason reason, boolean maybeTaken) implements Result {}
    }

    Result send(Target target, String key, String event, byte[] body) {
        long timestamp = Instant.now().getEpochSecond();
        HttpRequest.Builder request = HttpRequest.newBuilder(target.address())
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Xenia-Webhook")
                .header("X-Xenia-Event", event)
                .header("X-Xenia-Delivery", key)
                .header("X-Xenia-Timestamp", Long.toString(timestamp))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (target.secret() != null) {
            request.header("X-Xenia-Signature", Signature.of(target.secret(), timestamp, body));
        }
        try {
            addresses.require(target.address());
            HttpResponse<InputStream> response =
                    client.get().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            // The body is not read: whatever its length, it says nothing we need.
            response.body().close();
            return new Result.Answered(response.statusCode(), RetryAfter.of(response.headers()));
        } catch (HttpConnectTimeoutException late) {
            return new Result.Failed(DeliveryReason.TIMEOUT, false);
        } catch (HttpTimeoutException late) {
            return new Result.Failed(DeliveryReason.TIMEOUT, true);
        } catch (OutgoingAddress.Blocked blocked) {
            return new Result.Failed(DeliveryReason.ADDRESS_NOT_ALLOWED, false);
        } catch (ConnectException | UnknownHostException unreachable) {
            return new Result.Failed(DeliveryReason.UNREACHABLE, false);
        } catch (IOException broken) {
            return new Result.Failed(DeliveryReason.UNREACHABLE, true);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Result.Failed(DeliveryReason.INTERNAL, true);
        }
    }
}

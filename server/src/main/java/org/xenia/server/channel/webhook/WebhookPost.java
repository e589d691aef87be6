package org.xenia.server.channel.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.program.ProgramChannels.Target;
import org.xenia.server.kernel.http.OutgoingAddress;

/// Makes one signed post and tells what came of it. Redirects are not followed: where a webhook lives is for
/// the
/// administrator to say.
@Component
class WebhookPost {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String INTERRUPTED = "interrupted";

    private final OutgoingAddress addresses;
    private final Duration timeout;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

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
    ///
    /// @param status of the answer, when there was one
    /// @param error a code, when there was none
    record Result(@Nullable Integer status, @Nullable String error) {

        static Result failed(String error) {
            return new Result(null, error);
        }

        boolean isTaken() {
            return status != null && status >= 200 && status < 300;
        }

        /// 410 says that nobody will ever take it.
        boolean isGone() {
            return status != null && status == 410;
        }

        /// The server stops, so that nobody knows whether the post was taken.
        boolean isInterrupted() {
            return INTERRUPTED.equals(error);
        }
    }

    Result send(Target target, UUID delivery, String event, byte[] body) {
        long timestamp = Instant.now().getEpochSecond();
        HttpRequest.Builder request = HttpRequest.newBuilder(target.address())
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Xenia-Webhook")
                .header("X-Xenia-Event", event)
                .header("X-Xenia-Delivery", delivery.toString())
                .header("X-Xenia-Timestamp", Long.toString(timestamp))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (target.secret() != null) {
            request.header("X-Xenia-Signature", Signature.of(target.secret(), timestamp, body));
        }
        try {
            addresses.require(target.address());
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            // The body is not read: whatever its length, it says nothing we need.
            response.body().close();
            return new Result(response.statusCode(), null);
        } catch (HttpTimeoutException late) {
            return Result.failed("timeout");
        } catch (OutgoingAddress.Blocked blocked) {
            return Result.failed("address_not_allowed");
        } catch (IOException unreachable) {
            return Result.failed("unreachable");
        } catch (InterruptedException stopping) {
            // Not passed on by the thread's mark: what is written down next would be refused a connection for it.
            return Result.failed(INTERRUPTED);
        }
    }
}

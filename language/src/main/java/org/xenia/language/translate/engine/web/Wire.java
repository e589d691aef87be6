package org.xenia.language.translate.engine.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Sends calls and brings back JSON, within a time and a size, whatever the other side does.
///
/// Redirects are not followed: an engine does not move, and a redirect would carry the key to a stranger.
final class Wire implements AutoCloseable {

    /// Longest body that is read, in bytes. The longest text of a request is far below it.
    static final int BODY_LIMIT = 4 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Reply send(Call call, Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.address()).timeout(timeout);
        call.headers().forEach(request::header);
        String body = call.body();
        if (body != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        }
        // The request's own time limit ends with the headers; a body that drips needs this second one.
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), BODY_LIMIT));
        try {
            return read(pending.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            pending.cancel(true);
            return failed(Refusal.TIMEOUT, "no complete answer within " + timeout);
        } catch (ExecutionException failure) {
            return failed(failure.getCause(), timeout);
        } catch (InterruptedException interrupted) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            return failed(Refusal.NOT_ASKED, "interrupted");
        }
    }

    private static Reply read(HttpResponse<byte[]> response) {
        Duration retryAfter = response.headers()
                .firstValue("Retry-After")
                .map(RetryAfter::parse)
                .orElse(null);
        boolean successful = response.statusCode() / 100 == 2;
        try {
            JsonNode body = JSON.readTree(response.body());
            return new Reply.Received(response.statusCode(), body, retryAfter);
        } catch (JacksonException notJson) {
            return successful
                    ? failed(Refusal.MALFORMED_ANSWER, "the answer is not JSON")
                    : new Reply.Received(response.statusCode(), MissingNode.getInstance(), retryAfter);
        }
    }

    private static Reply failed(@Nullable Throwable cause, Duration timeout) {
        return switch (cause) {
            case HttpTimeoutException late -> failed(Refusal.TIMEOUT, "no answer within " + timeout);
            case IOException broken
            when String.valueOf(broken.getMessage()).contains("capacity") ->
                failed(Refusal.MALFORMED_ANSWER, "the answer is longer than " + BODY_LIMIT + " bytes");
            case IOException broken ->
                failed(Refusal.UNREACHABLE, broken.getClass().getSimpleName() + " on the connection");
            case null, default -> failed(Refusal.UNREACHABLE, "the call could not be made");
        };
    }

    private static Reply failed(Refusal reason, String detail) {
        return new Reply.Failed(new Outcome.Refused(reason, detail));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

package org.xenia.server.kernel.file.s3;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;

/// Makes signed requests to a bucket. What fails on the way or on the service's side is tried again.
final class BucketClient {

    private static final int TRIES = 4;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final byte[] NOTHING = {};

    private final Bucket bucket;
    private final Signer signer;
    private final Clock clock = Clock.systemUTC();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    BucketClient(Bucket bucket) {
        this.bucket = bucket;
        this.signer = new Signer(bucket);
    }

    /// One request about a key.
    ///
    /// @param query unencoded
    // Handed on and never changed or compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Call(String method, String key, Map<String, String> query, byte[] body) {

        static Call of(String method, String key) {
            return new Call(method, key, Map.of(), NOTHING);
        }
    }

    /// Makes the request. The caller closes the body.
    ///
    /// @throws IOException when no try was answered
    HttpResponse<InputStream> send(Call call) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<InputStream> response = client.send(request(call), BodyHandlers.ofInputStream());
                if ((response.statusCode() < 500 && response.statusCode() != 429) || attempt == TRIES) {
                    return response;
                }
                response.body().close();
            } catch (IOException failed) {
                if (attempt == TRIES) {
                    throw failed;
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", stopping);
            }
            pause(attempt);
        }
    }

    private HttpRequest request(Call call) {
        String path = bucket.path(call.key());
        String query = Signer.query(call.query());
        URI address = URI.create(bucket.endpoint() + path + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .method(
                        call.method(),
                        call.body().length == 0 && !call.method().startsWith("P")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(call.body()));
        signer.sign(request, call.method(), path, call.query(), Signer.hash(call.body()), clock.instant());
        return request.build();
    }

    private static void pause(int attempt) throws IOException {
        try {
            Thread.sleep(100L << (2 * attempt));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopping);
        }
    }
}

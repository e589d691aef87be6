package org.xenia.server.desk.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.xenia.server.desk.push.PushResult.Gone;
import org.xenia.server.desk.push.PushResult.Later;
import org.xenia.server.desk.push.PushResult.Refused;
import org.xenia.server.desk.push.PushResult.Taken;
import org.xenia.server.kernel.Late;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.http.RetryAfter;
import org.xenia.server.kernel.settings.Settings;

/// Hands one push message to a push service (RFC 8030) and tells what came of it. The address came from a user's
/// browser, so it is guarded like a webhook's, and redirects are not followed.
@Component
public class PushPost {

    private static final Logger LOG = LoggerFactory.getLogger(PushPost.class);

    /// Until the answer begins.
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    // Where nobody has said under which address the house is reached, no push service can reach anybody either; the
    // name is one that never exists (RFC 2606).
    private static final String NO_CONTACT = "mailto:push@xenia.invalid";

    private final OutgoingAddress addresses;
    private final String contact;
    private final Duration timeout;
    private final Late<HttpClient> client = new Late<>(() -> HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build());

    @Autowired
    PushPost(OutgoingAddress addresses, Settings settings) {
        this(addresses, contact(settings.publicUrl()), TIMEOUT);
    }

    /// @param timeout until the answer begins
    PushPost(OutgoingAddress addresses, String contact, Duration timeout) {
        this.addresses = addresses;
        this.contact = contact;
        this.timeout = timeout;
    }

    /// Sends it. Takes as long as the push service takes; never called in a transaction.
    public PushResult send(SenderKey key, Parcel parcel) {
        HttpRequest request = HttpRequest.newBuilder(parcel.endpoint())
                .timeout(timeout)
                .header("Authorization", key.authorization(parcel.endpoint(), contact, Instant.now()))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", Long.toString(parcel.keep().toSeconds()))
                .header("Urgency", parcel.urgency().name().toLowerCase(Locale.ROOT))
                .header("Topic", parcel.topic())
                .POST(HttpRequest.BodyPublishers.ofByteArray(PushCipher.encrypt(parcel.keys(), parcel.text())))
                .build();
        try {
            addresses.require(parcel.endpoint());
            HttpResponse<InputStream> response = client.get().send(request, HttpResponse.BodyHandlers.ofInputStream());
            // The body is not read: whatever its length, it says nothing we need.
            response.body().close();
            return result(response);
        } catch (OutgoingAddress.Blocked blocked) {
            return new Refused();
        } catch (IOException silent) {
            return new Later(null);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Later(null);
        }
    }

    private static PushResult result(HttpResponse<?> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return new Taken();
        }
        if (status == 404 || status == 410) {
            return new Gone();
        }
        if (status == 429 || status == 408 || status >= 500) {
            return new Later(RetryAfter.of(response.headers()));
        }
        // The rest of the address is the browser's secret.
        LOG.warn("the push service {} answered {}", response.uri().getHost(), status);
        return new Refused();
    }

    private static String contact(@Nullable URI publicUrl) {
        return publicUrl != null && "https".equals(publicUrl.getScheme()) ? publicUrl.toString() : NO_CONTACT;
    }
}

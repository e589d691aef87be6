package org.xenia.server.kernel.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;

/// Token buckets by name and key: so many at once, refilled evenly. Kept in memory: each node limits for
/// itself, and a restart forgives.
@Component
public class RateLimits {

    private static final int MAX_KEYS = 200_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    RateLimits() {}

    /// A limit of a purpose.
    ///
    /// @param name of the purpose
    /// @param burst how many at once
    /// @param period in which `burst` are refilled
    public record Limit(String name, int burst, Duration period) {

        double perMilli() {
            return (double) burst / period.toMillis();
        }
    }

    private record Bucket(double tokens, long at, boolean granted) {}

    /// Takes one from the bucket of a key.
    ///
    /// @throws Refusal `too_many_requests` with `retryAfter` in seconds when it is empty
    public void take(Limit limit, String key) {
        long now = clock.millis();
        if (buckets.size() > MAX_KEYS) {
            buckets.values().removeIf(bucket -> now - bucket.at() > 60_000);
        }
        Bucket after = buckets.compute(limit.name() + ' ' + key, (unused, bucket) -> refill(limit, bucket, now));
        if (!after.granted()) {
            long seconds = Math.max(1, Math.round(Math.ceil((1 - after.tokens()) / limit.perMilli() / 1000)));
            throw Refusal.of(CommonRefusal.TOO_MANY_REQUESTS, Map.of("retryAfter", seconds));
        }
    }

    private static Bucket refill(Limit limit, @Nullable Bucket bucket, long now) {
        double filled = bucket == null
                ? limit.burst()
                : Math.min(limit.burst(), bucket.tokens() + (now - bucket.at()) * limit.perMilli());
        return filled >= 1 ? new Bucket(filled - 1, now, true) : new Bucket(filled, now, false);
    }
}

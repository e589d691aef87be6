package org.xenia.server.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xenia.server.AtOnce;
import org.xenia.server.Await;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.RateLimits.Limit;

/// Token buckets: so many at once and not one more, refilled evenly, each key for itself.
class RateLimitsTest {

    @Property(tries = 200)
    void exactlyAsManyAsTheBurstAreTakenAtOnce(@ForAll @IntRange(min = 1, max = 50) int burst) {
        RateLimits limits = new RateLimits();
        Limit limit = new Limit("test", burst, Duration.ofDays(1));

        for (int i = 0; i < burst; i++) {
            limits.take(limit, "key");
        }

        assertThatThrownBy(() -> limits.take(limit, "key")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(CommonRefusal.TOO_MANY_REQUESTS);
            long seconds = (long) refusal.data().get("retryAfter");
            long refill = Duration.ofDays(1).toSeconds() / burst;
            assertThat(seconds).isBetween(refill - 5, refill + 2);
        });
        assertThatCode(() -> limits.take(limit, "another key")).doesNotThrowAnyException();
        assertThatCode(() -> limits.take(new Limit("other", 1, Duration.ofDays(1)), "key"))
                .doesNotThrowAnyException();
    }

    @Test
    void manyThreadsTogetherGetNoMoreThanTheBurst() {
        RateLimits limits = new RateLimits();
        Limit limit = new Limit("test", 100, Duration.ofDays(1));

        int taken = AtOnce.run(16, thread -> {
                    int mine = 0;
                    for (int i = 0; i < 50; i++) {
                        mine += isTaken(limits, limit) ? 1 : 0;
                    }
                    return mine;
                })
                .stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(taken).isEqualTo(100);
    }

    @Test
    void anEmptyBucketFillsAgain() {
        RateLimits limits = new RateLimits();
        Limit limit = new Limit("test", 1, Duration.ofMillis(50));
        limits.take(limit, "key");

        Await.until(() -> isTaken(limits, limit));
    }

    private static boolean isTaken(RateLimits limits, Limit limit) {
        try {
            limits.take(limit, "key");
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}

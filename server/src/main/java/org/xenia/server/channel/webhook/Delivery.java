package org.xenia.server.channel.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// One post to a webhook, as administrators see it.
///
/// @param state `pending`, `delivered`, `failed` (tried again later) or `dead` (given up)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Delivery(
        UUID id,
        String event,
        @Nullable String url,
        UUID message,
        @Among({"pending", "delivered", "failed", "dead"}) String state,
        List<Attempt> attempts,
        @Nullable Instant nextAttemptAt,
        Instant createdAt) {

    /// One try.
    ///
    /// @param status of HTTP, when there was an answer
    /// @param error a code, when there was none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attempt(
            Instant at, @Nullable Integer status, @Nullable String error, int durationMs) {}
}

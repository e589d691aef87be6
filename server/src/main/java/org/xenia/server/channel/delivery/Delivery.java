package org.xenia.server.channel.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// One message in the outbox, as administrators see it.
///
/// @param url where it is posted, for webhooks
/// @param number the number of its conversation, which people read aloud
/// @param state `waiting` (for a good hour of the customer's), `pending`, `sent` (the provider has taken
/// it on), `delivered`, `failed` (tried again later) or `dead` (given up)
/// @param reason why it failed last
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        UUID id,
        String event,
        @Nullable String url,
        UUID channel,
        UUID conversation,
        long number,
        UUID message,

        @Among({"waiting", "pending", "sent", "delivered", "failed", "dead"})
        String state,

        @Nullable String reason,
        List<Attempt> attempts,
        @Nullable Instant nextAttemptAt,
        Instant createdAt) {

    /// One try.
    ///
    /// @param status of the provider's protocol, when there was an answer
    /// @param error why it failed, a code
    /// @param detail the provider's own words
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attempt(
            Instant at,
            @Nullable Integer status,
            @Nullable String error,
            @Nullable String detail,
            int durationMs) {}
}

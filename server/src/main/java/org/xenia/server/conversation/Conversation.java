package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.customer.CustomerLine;
import org.xenia.server.kernel.http.Among;

/// One matter with a customer, as staff see it in lists and beside the thread. Others call it a ticket.
///
/// @param number people say it aloud; counts within the workspace
/// @param unread whether it holds something the caller has not seen
/// @param waitingSince since when the customer waits for an answer
/// @param pressing the customer's newest message complains or is urgent; absent when it does neither
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conversation(
        UUID id,
        long number,
        State state,
        @Nullable Instant snoozedUntil,
        @Nullable String subject,
        @Nullable String language,
        @Among({"low", "normal", "high", "urgent"}) String priority,
        List<String> tags,
        CustomerLine customer,
        ChannelLine channel,
        @Nullable Named owner,
        @Nullable Named team,
        @Nullable LastMessage lastMessage,
        boolean unread,
        @Nullable Instant waitingSince,
        Instant createdAt,
        Instant activityAt,
        @Nullable UUID mergedInto,
        MessageMoods.@Nullable Pressing pressing) {

    /// The same conversation with what other rooms know of it.
    Conversation with(@Nullable LastMessage last, MessageMoods.@Nullable Pressing mood) {
        return new Conversation(
                id,
                number,
                state,
                snoozedUntil,
                subject,
                language,
                priority,
                tags,
                customer,
                channel,
                owner,
                team,
                last,
                unread,
                waitingSince,
                createdAt,
                activityAt,
                mergedInto,
                mood);
    }

    /// A channel in one line.
    public record ChannelLine(
            UUID id, @Among({"web", "api", "email"}) String kind, String name) {}

    /// Somebody or something by name.
    public record Named(UUID id, String name) {}

    /// The newest message, shortened for a list.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LastMessage(
            UUID id,
            @Among({"in", "out", "internal"}) String direction,
            String text,
            @Nullable String language,
            @Nullable Translated translation,
            Instant at) {}

    /// A text in the reader's language.
    public record Translated(String language, String text) {}
}

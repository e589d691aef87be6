package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// A message or a note, as staff see it.
///
/// @param position place in the conversation, counted from 1
/// @param kind `message` or `note`
/// @param direction `in` from the customer, `out` to the customer, `internal` for staff only
/// @param original as written, never changed
/// @param language of the original, absent while nobody knows
/// @param languageBy `detected`, `stated` or `corrected`
/// @param translations for readers of other languages
/// @param sent what the customer was sent, for replies
/// @param delivery how far a reply has come
/// @param way how it travelled, where that says more than the conversation's channel
/// @param mood what was read between the lines of a message that came in
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(
        UUID id,
        UUID conversation,
        int position,
        @Among({"message", "note"}) String kind,
        @Among({"in", "out", "internal"}) String direction,
        Author author,
        String original,
        @Nullable String language,
        @Nullable Double languageConfidence,
        @Nullable Boolean languageMixed,

        @Among({"detected", "stated", "corrected"}) @Nullable
        String languageBy,

        List<MessageTranslation> translations,
        @Nullable Sent sent,
        List<Attachment> attachments,
        @Nullable Delivery delivery,
        List<UUID> mentions,
        @Nullable String overrideReason,
        MessageWays.@Nullable Way way,
        MessageMoods.@Nullable Mood mood,
        Instant at) {

    /// Who wrote it.
    ///
    /// @param kind `customer`, `staff`, `bot` or `system`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Author(
            @Among({"customer", "staff", "bot", "system"}) String kind,
            @Nullable UUID id,
            @Nullable String name) {}

    /// What the customer was sent.
    ///
    /// @param translated whether it is a translation of the original
    public record Sent(String language, String text, boolean translated) {}

    /// A file that came with it.
    ///
    /// @param preview where a small picture of it is, when there is one
    /// @param caution what to know before opening it: `program`, `disguised` (a program that passes for a
    /// document) or `mismatch` (its content is not what its name says)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attachment(
            UUID id,
            String name,
            String type,
            long size,
            String url,
            @Nullable String preview,

            @Among({"program", "disguised", "mismatch"}) @Nullable
            String caution) {}

    /// How far a reply has come.
    ///
    /// @param state `waiting`, `pending`, `sent`, `delivered`, `read` or `failed`
    /// @param reason why it failed or waits, or why one that was sent is late
    /// @param until when a waiting one is to leave
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Delivery(
            @Among({"waiting", "pending", "sent", "delivered", "read", "failed"})
            String state,

            @Nullable String reason,
            @Nullable Instant at,
            @Nullable Instant until) {}
}

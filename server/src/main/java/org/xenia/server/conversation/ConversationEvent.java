package org.xenia.server.conversation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.event.Event;

/// What happens to conversations and their messages. Texts are not repeated here: they are read where they
/// are kept, so that erasing them there erases them.
public sealed interface ConversationEvent extends Event {

    /// A new matter began.
    record ConversationStarted(UUID conversation, long number, UUID channel) implements ConversationEvent {}

    /// Owner, team, state, priority, tags, language or subject were changed.
    ///
    /// @param changes what changed, each as before and after
    record ConversationChanged(UUID conversation, List<Change> changes) implements ConversationEvent {}

    /// One changed property.
    record Change(
            String field, @Nullable String before, @Nullable String after) {}

    /// One conversation became part of another.
    record ConversationMerged(UUID from, UUID into, UUID merge) implements ConversationEvent {}

    /// A merge was taken back.
    record ConversationUnmerged(UUID from, UUID into, UUID merge) implements ConversationEvent {}

    /// A customer wrote.
    record MessageReceived(UUID message, int position, UUID channel) implements ConversationEvent {}

    /// Staff answered.
    record MessageReplied(UUID message, int position, UUID channel) implements ConversationEvent {}

    /// The house itself wrote to the customer, for example that their message arrived. It answers nothing.
    record MessageAnnounced(UUID message, int position, UUID channel) implements ConversationEvent {}

    /// A reply was sent although checks or the coach had stopped it. The reason is kept with the message.
    ///
    /// @param checks which
    record ChecksOverridden(UUID message, List<String> checks) implements ConversationEvent {}

    /// Staff wrote a note for staff.
    record MessageNoted(UUID message, int position, List<UUID> mentions) implements ConversationEvent {}

    /// The language of a message became known or was corrected.
    record MessageLanguageSet(UUID message, int position, String language, String by) implements ConversationEvent {}

    /// A reply went a step further on its way to the customer, or did not.
    record MessageDelivery(
            UUID message,
            int position,
            String state,
            @Nullable String reason) implements ConversationEvent {}

    /// A reply that waited for a good hour of the customer's leaves now: because it has come, or because
    /// staff say so.
    record MessageReleased(UUID message, int position) implements ConversationEvent {}

    /// Staff read up to a message.
    record ConversationSeen(UUID staff, int position) implements ConversationEvent {}
}

package org.xenia.server.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.conversation.ConversationStore.Locked;

/// What the house knows of a message that stands at the door.
///
/// @param active whether its channel takes messages
/// @param earlier what came of it when it came before
/// @param customer who sent it, when they are known and there is nothing to learn about them
/// @param current the conversation that they have on the channel, held by this transaction; not looked for when the
///     message names one
record Arrival(
        boolean active,
        @Nullable Accepted earlier,
        @Nullable UUID customer,
        @Nullable Locked current) {}

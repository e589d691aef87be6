package org.xenia.server.conversation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.customer.Customers;

/// A customer's message as a channel hands it in.
///
/// @param channel through which it came
/// @param externalId the channel's own identifier: the same one again is the same message
/// @param sender who wrote it
/// @param text as written; every character is kept
/// @param files already stored files
/// @param conversation the matter it belongs to, when the channel knows
/// @param subject what it is about, when the channel has subjects, be it empty: then a message that names no
///     conversation begins one
/// @param quiet whether it is only to be kept: it neither wakes nor reopens its conversation, as machine mail must not
public record InboundMessage(
        UUID channel,
        String externalId,
        Customers.Sender sender,
        String text,
        List<UUID> files,
        @Nullable UUID conversation,
        @Nullable String subject,
        boolean quiet) {

    /// A message of a person on a channel without subjects.
    public InboundMessage(
            UUID channel,
            String externalId,
            Customers.Sender sender,
            String text,
            List<UUID> files,
            @Nullable UUID conversation) {
        this(channel, externalId, sender, text, files, conversation, null, false);
    }
}

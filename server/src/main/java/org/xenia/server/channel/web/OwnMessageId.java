package org.xenia.server.channel.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The identifier that a widget gives a message, and the one under which the message comes in: with the
/// visitor's in front, so that nobody can ask for the receipt of somebody else's message by repeating its
/// identifier.
final class OwnMessageId {

    private OwnMessageId() {}

    static String external(UUID visitor, String messageId) {
        return visitor + ":" + messageId;
    }

    /// The widget's own identifier when the message came from this visitor's widget, else null.
    static @Nullable String read(Visitor visitor, @Nullable String externalId) {
        String mine = visitor.id() + ":";
        return externalId != null && externalId.startsWith(mine) ? externalId.substring(mine.length()) : null;
    }
}

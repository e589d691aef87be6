package org.xenia.server.conversation;

import org.xenia.server.kernel.RefusalCode;

/// What can be refused about conversations.
public enum ConversationRefusal implements RefusalCode {
    /// The channel was switched off.
    CHANNEL_INACTIVE(409),
    /// The conversation named belongs to another customer or channel.
    CONVERSATION_OF_ANOTHER_CUSTOMER(422),
    /// The conversation was merged into another one, which is named.
    CONVERSATION_MERGED(409),
    /// A conversation cannot be merged into itself, or into one of another customer.
    CANNOT_MERGE(422),
    /// There is no merge to take back.
    NOTHING_TO_UNDO(409),
    /// Checks of the translation found a fact changed; a reason is needed to send all the same.
    BLOCKED_BY_CHECKS(422),
    /// Only a message that failed can be sent again.
    NOT_FAILED(409);

    private final int status;

    ConversationRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

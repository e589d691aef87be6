package org.xenia.server.channel.delivery;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.Transactions;

/// The door into the outbox for messages that leave by another channel than their conversation's.
@Component
public class Outbox {

    private final OutboxStore store;
    private final Dispatcher dispatcher;

    Outbox(OutboxStore store, Dispatcher dispatcher) {
        this.store = store;
        this.dispatcher = dispatcher;
    }

    /// Enters a message, once per channel. Takes part in the caller's transaction.
    ///
    /// @param channel by which it leaves
    /// @param position in its conversation
    public void enter(UUID channel, UUID conversation, UUID message, int position) {
        store.enter(channel, conversation, message, position, null);
        Transactions.afterCommit(dispatcher::wake);
    }
}

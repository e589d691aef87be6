package org.xenia.server.channel.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How messages leave by one kind of channel: the one thing a new channel has to write. The outbox sees
/// to the rest: durability, order within a conversation, retries, pace, the breaker, dead letters, and
/// what staff see.
///
/// Every method runs for the workspace that is bound to the thread. [#deliver] and [#recall] run outside
/// of any transaction, on a virtual thread, several at once.
public interface ChannelDelivery {

    /// The kind of channel it serves, as in `conversation.channel`.
    String kind();

    /// What the provider may be asked to bear.
    DeliveryTerms terms();

    /// True when the customer's side fetches messages by itself, so that one counts as sent once it is on
    /// disk and [#deliver] is not called. Called in a transaction.
    default boolean isFetched(UUID channel) {
        return false;
    }

    /// Hands one message to the provider and waits for its answer, no longer than
    /// [DeliveryTerms#patience].
    ///
    /// The same message comes again under the same [Outgoing#key] when an answer was lost; the key goes
    /// to the provider in whatever way makes it take a repetition for one. An interrupt means that the
    /// server stops: answer [DeliveryResult.Unknown] at once. An exception counts as
    /// [DeliveryResult.Unknown] too.
    DeliveryResult deliver(Outgoing outgoing);

    /// Asks the provider what became of an earlier try whose answer was lost; null when it cannot be
    /// asked or knows nothing, and then the message goes out again under the same key. Called before
    /// [#deliver] when [Outgoing#maybeSent].
    default @Nullable DeliveryResult recall(Outgoing outgoing) {
        return null;
    }
}

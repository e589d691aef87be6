package org.xenia.server.channel.courtesy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// How the channels of the current workspace treat their customers by themselves.
@Component
public class Courtesies {

    private final CourtesyStore store;
    private final Channels channels;
    private final Transactions transactions;

    Courtesies(CourtesyStore store, Channels channels, Transactions transactions) {
        this.store = store;
        this.channels = channels;
        this.transactions = transactions;
    }

    /// What a channel does, as it was set or as is usual.
    public Courtesy get(UUID channel) {
        return transactions.call(() -> {
            Courtesy set = store.find(channel);
            return set == null ? Courtesy.usual(store.company(channel).timeZone()) : set;
        });
    }

    /// What was set for a channel; null when nothing was, so that it does nothing by itself. Takes part
    /// in the caller's transaction.
    public @Nullable Courtesy find(UUID channel) {
        return store.find(channel);
    }

    /// Changes what a channel does.
    ///
    /// @throws Refusal `not_found`, or naming every field at fault
    Courtesy change(UUID channel, CourtesyChange wanted) {
        return transactions.call(() -> {
            channels.get(channel);
            Courtesy after = wanted.applyTo(get(channel));
            Channel mailbox = after.mailbox() == null ? null : channels.find(after.mailbox());
            if (after.mailbox() != null && (mailbox == null || !mailbox.kind().equals("email"))) {
                throw Refusal.field("/mailbox", "mailbox");
            }
            store.put(channel, after);
            return after;
        });
    }
}

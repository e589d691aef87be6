package org.xenia.server.channel.web;

import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// Whose chat a request of a visitor is about.
@Component
class VisitorRequest {

    private final WebChannels channels;
    private final VisitorStore visitors;
    private final Transactions transactions;

    VisitorRequest(WebChannels channels, VisitorStore visitors, Transactions transactions) {
        this.channels = channels;
        this.visitors = visitors;
        this.transactions = transactions;
    }

    /// A chat: a visitor on a channel.
    record Chat(WebChannel channel, Visitor visitor) {}

    /// The chat of the current caller under a key.
    ///
    /// @throws Refusal `not_found` when the visitor is not one of that channel
    Chat chat(String key) {
        WebChannel channel = channels.getByKey(key);
        Caller caller = Caller.current();
        if (!channel.workspace().equals(caller.workspace())) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        Visitor visitor = transactions.call(() -> visitors.get(caller.requireId()));
        if (!visitor.channel().equals(channel.id())) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return new Chat(channel, visitor);
    }
}

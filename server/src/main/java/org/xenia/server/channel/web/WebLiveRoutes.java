package org.xenia.server.channel.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.channel.web.VisitorRequest.Chat;
import org.xenia.server.conversation.ConversationEvent;
import org.xenia.server.conversation.ConversationEvent.ConversationSeen;
import org.xenia.server.conversation.ConversationEvent.MessageAnnounced;
import org.xenia.server.conversation.ConversationEvent.MessageDelivery;
import org.xenia.server.conversation.ConversationEvent.MessageReceived;
import org.xenia.server.conversation.ConversationEvent.MessageReleased;
import org.xenia.server.conversation.ConversationEvent.MessageReplied;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.LiveFeed;
import org.xenia.server.kernel.event.LiveSubscription;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.EventStream;
import org.xenia.server.kernel.http.EventStream.Shown;

/// The line by which a visitor sees at once what happens in their chat.
///
/// It always begins now: a widget fetches the messages it missed, which reads the visitor's own and not the
/// log of the whole workspace.
@RestController
class WebLiveRoutes {

    private final VisitorRequest requests;
    private final VisitorThread thread;
    private final ThreadRows rows;
    private final LiveFeed feed;
    private final EventStream stream;
    private final WebPresenceLines presence;
    private final WebLimits limits;
    private final Transactions transactions;

    WebLiveRoutes(
            VisitorRequest requests,
            VisitorThread thread,
            ThreadRows rows,
            LiveFeed feed,
            EventStream stream,
            WebPresenceLines presence,
            WebLimits limits,
            Transactions transactions) {
        this.requests = requests;
        this.thread = thread;
        this.rows = rows;
        this.feed = feed;
        this.stream = stream;
        this.presence = presence;
        this.limits = limits;
        this.transactions = transactions;
    }

    private record Seen(long position) {}

    private record Delivery(UUID message, String state) {}

    @GetMapping("/widget/v1/{key}/events")
    @Access(Who.VISITOR)
    void events(@PathVariable String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Chat chat = requests.chat(key);
        limits.of(WebLimits.SIGNS, chat.visitor().id());
        UUID customer = transactions.call(() -> thread.customer(chat.visitor()));
        // Before their first message nothing can happen to a visitor but becoming a customer.
        UUID watched = customer == null ? chat.visitor().id() : customer;
        LiveSubscription line = feed.subscribe(watched, null);
        WorkspaceId workspace = chat.channel().workspace();
        line.onClose(() -> presence.leave(workspace, line));
        presence.join(workspace, line);
        stream.serve(request, response, line, event -> show(chat, customer, event));
    }

    private @Nullable Shown show(Chat chat, @Nullable UUID customer, LoggedEvent event) {
        if (customer == null || !customer.equals(event.subject().customer())) {
            return null;
        }
        return switch (event.as(ConversationEvent.class)) {
            case MessageReceived received -> message(chat, customer, received.message());
            case MessageAnnounced announced -> message(chat, customer, announced.message());
            case MessageReplied replied -> message(chat, customer, replied.message());
            case MessageReleased released -> message(chat, customer, released.message());
            case MessageDelivery delivery when delivery.state().equals("waiting") -> null;
            case MessageDelivery delivery -> shown("delivery", new Delivery(delivery.message(), delivery.state()));
            case ConversationSeen seen -> seen(event, seen);
            case null, default -> null;
        };
    }

    private @Nullable Shown message(Chat chat, UUID customer, UUID id) {
        ThreadMessage message = thread.find(chat.channel(), chat.visitor(), customer, id);
        return message == null ? null : shown("message", message);
    }

    private @Nullable Shown seen(LoggedEvent event, ConversationSeen seen) {
        UUID conversation = event.subject().conversation();
        if (conversation == null) {
            return null;
        }
        long number = transactions.call(() -> rows.number(conversation));
        return shown("seen", new Seen(ThreadRows.position(number, seen.position())));
    }

    private static Shown shown(String name, Object data) {
        return new Shown(name, Json.MAPPER.writeValueAsString(data));
    }
}

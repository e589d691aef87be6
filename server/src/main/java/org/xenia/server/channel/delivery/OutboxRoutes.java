package org.xenia.server.channel.delivery;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.conversation.Channels;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;

/// The outbox over HTTP: how each channel fares, what did not leave and why, and sending it again.
@RestController
@RequestMapping("/api/v1/outbox")
class OutboxRoutes {

    private static final Set<String> STATES = Set.of("waiting", "pending", "sent", "delivered", "failed", "dead");

    private final Deliveries deliveries;
    private final LaneOverview lanes;
    private final Resending resending;
    private final Channels channels;
    private final Transactions transactions;

    OutboxRoutes(
            Deliveries deliveries,
            LaneOverview lanes,
            Resending resending,
            Channels channels,
            Transactions transactions) {
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.resending = resending;
        this.channels = channels;
        this.transactions = transactions;
    }

    @GetMapping("/channels")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<LaneOverview.Line> lanes() {
        return Page.whole(transactions.call(lanes::list));
    }

    @GetMapping("/deliveries")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<Delivery> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID channel,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (state != null && !STATES.contains(state)) {
            throw Refusal.field("state", "delivery_state");
        }
        int size = Cursor.limit(limit);
        Cursor from = Cursor.read(cursor, 1);
        return transactions.call(() ->
                Page.cut(deliveries.list(channel, state, null, from, size + 1), size, last -> Cursor.after(last.id())));
    }

    record ResentOut(int resent) {}

    /// Sends everything of a channel again that was given up or waits for its next try.
    @PostMapping("/channels/{channel}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    ResentOut resend(@PathVariable UUID channel) {
        transactions.run(() -> channels.get(channel));
        return new ResentOut(resending.all(channel, Caller.current().actor()));
    }

    /// Sends one delivery again at once.
    @PostMapping("/channels/{channel}/deliveries/{delivery}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    void resendOne(@PathVariable UUID channel, @PathVariable UUID delivery) {
        resending.one(channel, delivery, Caller.current().actor());
    }
}

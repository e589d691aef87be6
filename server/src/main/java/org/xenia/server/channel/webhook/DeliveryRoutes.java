package org.xenia.server.channel.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;

/// The log of webhook deliveries, and sending one again.
@RestController
class DeliveryRoutes {

    private final DeliveryStore store;
    private final ProgramChannels programs;
    private final WebhookSender sender;
    private final Transactions transactions;

    DeliveryRoutes(DeliveryStore store, ProgramChannels programs, WebhookSender sender, Transactions transactions) {
        this.store = store;
        this.programs = programs;
        this.sender = sender;
        this.transactions = transactions;
    }

    @GetMapping("/api/v1/channels/{channel}/deliveries")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<Delivery> list(
            @PathVariable UUID channel,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String url = programs.get(channel).webhookUrl();
        int size = Cursor.limit(limit);
        Cursor from = Cursor.read(cursor, 1);
        return transactions.call(
                () -> Page.cut(store.list(channel, url, from, size + 1), size, last -> Cursor.after(last.id())));
    }

    @PostMapping("/api/v1/channels/{channel}/deliveries/{delivery}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    void resend(@PathVariable UUID channel, @PathVariable UUID delivery) {
        programs.get(channel);
        transactions.run(() -> store.retry(channel, delivery));
        sender.wake();
    }
}

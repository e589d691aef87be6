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
import org.xenia.server.channel.delivery.Deliveries;
import org.xenia.server.channel.delivery.Delivery;
import org.xenia.server.channel.delivery.Resending;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;

/// The log of webhook deliveries, and sending one again.
@RestController
class DeliveryRoutes {

    private final Deliveries deliveries;
    private final ProgramChannels programs;
    private final Resending resending;
    private final Transactions transactions;

    DeliveryRoutes(Deliveries deliveries, ProgramChannels programs, Resending resending, Transactions transactions) {
        this.deliveries = deliveries;
        this.programs = programs;
        this.resending = resending;
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
        return transactions.call(() ->
                Page.cut(deliveries.list(channel, null, url, from, size + 1), size, last -> Cursor.after(last.id())));
    }

    @PostMapping("/api/v1/channels/{channel}/deliveries/{delivery}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    void resend(@PathVariable UUID channel, @PathVariable UUID delivery) {
        programs.get(channel);
        resending.one(channel, delivery, Caller.current().actor());
    }
}

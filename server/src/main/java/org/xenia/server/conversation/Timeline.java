package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.customer.Customers;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;
import tools.jackson.databind.JsonNode;

/// The complete trail of a conversation or a customer, straight from the event log (R88).
@RestController
class Timeline {

    private final EventLog log;
    private final Conversations conversations;
    private final Customers customers;
    private final StaffDirectory staff;
    private final Transactions transactions;

    Timeline(
            EventLog log,
            Conversations conversations,
            Customers customers,
            StaffDirectory staff,
            Transactions transactions) {
        this.log = log;
        this.conversations = conversations;
        this.customers = customers;
        this.staff = staff;
        this.transactions = transactions;
    }

    /// One thing that happened.
    record Entry(long position, String type, Instant at, Doer actor, JsonNode data) {}

    /// Who did it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Doer(
            @Among({"staff", "customer", "token", "bot", "system"})
            String kind,

            @Nullable UUID id,
            @Nullable String name) {}

    @GetMapping("/api/v1/conversations/{id}/timeline")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Page<Entry> ofConversation(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Cursor.limit(limit);
        return transactions.call(() -> {
            conversations.recipient(id);
            return page(log.listOfConversation(id, after(cursor), size + 1), size);
        });
    }

    @GetMapping("/api/v1/customers/{id}/timeline")
    @Access(value = Who.STAFF, scope = "customers:read")
    Page<Entry> ofCustomer(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Cursor.limit(limit);
        return transactions.call(() -> {
            customers.get(id);
            return page(log.listOfCustomer(id, after(cursor), size + 1), size);
        });
    }

    private Page<Entry> page(List<LoggedEvent> events, int size) {
        Set<UUID> people = new HashSet<>();
        for (LoggedEvent event : events) {
            if (event.actor().kind() == Actor.Kind.STAFF && event.actor().id() != null) {
                people.add(event.actor().id());
            }
        }
        Map<UUID, String> names = staff.names(people);
        List<Entry> entries = events.stream().map(event -> entry(event, names)).toList();
        return Page.cut(entries, size, last -> Cursor.after(last.position()));
    }

    private static Entry entry(LoggedEvent event, Map<UUID, String> names) {
        UUID id = event.actor().id();
        return new Entry(
                event.position().number(),
                event.type(),
                event.at(),
                new Doer(event.actor().kind().name().toLowerCase(Locale.ROOT), id, id == null ? null : names.get(id)),
                event.data());
    }

    private static long after(@Nullable String cursor) {
        Cursor from = Cursor.read(cursor, 1);
        try {
            return from == null ? 0 : Long.parseLong(from.values().getFirst());
        } catch (NumberFormatException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }
}

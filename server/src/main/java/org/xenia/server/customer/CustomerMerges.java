package org.xenia.server.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import tools.jackson.databind.JsonNode;

/// Makes two records of one person one, and takes that back (R88). What hangs on a customer in higher
/// modules moves through [CustomerBelongings].
@Component
class CustomerMerges {

    private final Customers customers;
    private final CustomerStore store;
    private final List<CustomerBelongings> belongings;
    private final EventLog events;
    private final JdbcClient jdbc;

    CustomerMerges(
            Customers customers,
            CustomerStore store,
            List<CustomerBelongings> belongings,
            EventLog events,
            JdbcClient jdbc) {
        this.customers = customers;
        this.store = store;
        this.belongings = List.copyOf(belongings);
        this.events = events;
        this.jdbc = jdbc;
    }

    /// Merges one customer into another.
    ///
    /// @throws Refusal `cannot_merge_customers`, `not_found`
    void merge(UUID from, UUID into, Actor actor) {
        // Always in the same order, so that two opposite merges come one after the other and make no circle.
        jdbc.sql("select id from customer.customer where id = any(?) order by id for update")
                .param(new UUID[] {from, into})
                .query(UUID.class)
                .list();
        Customer first = customers.get(from);
        Customer second = customers.get(into);
        if (from.equals(into) || first.mergedInto() != null || second.mergedInto() != null) {
            throw Refusal.of(CustomerRefusal.CANNOT_MERGE_CUSTOMERS);
        }
        List<UUID> moved = new ArrayList<>();
        belongings.forEach(each -> moved.addAll(each.move(from, into)));
        UUID merge = Ids.next();
        jdbc.sql("insert into customer.merge (id, from_id, into_id, identities, conversations) values (?, ?, ?, ?, ?)")
                .param(merge)
                .param(from)
                .param(into)
                .param(Json.parameter(store.identities(from)))
                .param(Json.parameter(moved))
                .update();
        jdbc.sql("update customer.identity set customer_id = ? where customer_id = ?")
                .param(into)
                .param(from)
                .update();
        jdbc.sql("update customer.customer set merged_into = ? where id = ?")
                .param(into)
                .param(from)
                .update();
        events.append(new Subject(into, null, into), actor, new CustomerEvent.CustomerMerged(from, into, merge));
    }

    private record Undo(UUID merge, UUID into, JsonNode identities, JsonNode moved) {}

    /// Takes the merge of a customer back. What came in between stays where it came.
    ///
    /// @throws Refusal `no_merge_to_undo`
    void undo(UUID from, Actor actor) {
        Undo undo = jdbc.sql("""
                        select id, into_id, identities, conversations from customer.merge
                         where from_id = ? and undone_at is null order by at desc limit 1 for update
                        """)
                .param(from)
                .query((row, number) -> new Undo(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Json.read(row.getString(3)),
                        Json.read(row.getString(4))))
                .optional()
                .orElseThrow(() -> Refusal.of(CustomerRefusal.NO_MERGE_TO_UNDO));
        for (JsonNode identity : undo.identities()) {
            jdbc.sql("update customer.identity set customer_id = ? where kind = ? and scope = ? and value = ?")
                    .param(from)
                    .param(identity.get("kind").stringValue())
                    .param(identity.get("scope").stringValue())
                    .param(StoredText.encode(identity.get("value").stringValue()))
                    .update();
        }
        jdbc.sql("update customer.customer set merged_into = null where id = ?")
                .param(from)
                .update();
        jdbc.sql("update customer.merge set undone_at = now() where id = ?")
                .param(undo.merge())
                .update();
        List<UUID> moved = undo.moved()
                .valueStream()
                .map(id -> UUID.fromString(id.stringValue()))
                .toList();
        belongings.forEach(each -> each.moveBack(moved, from));
        events.append(
                new Subject(from, null, from),
                actor,
                new CustomerEvent.CustomerUnmerged(from, undo.into(), undo.merge()));
    }
}

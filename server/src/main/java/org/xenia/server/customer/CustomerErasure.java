package org.xenia.server.customer;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.event.EventLog;

/// Erases customers for good. Takes part in the caller's transaction; whoever calls sees to it that nothing refers to
/// them any more. Customers who were merged with others stay, because they can be taken apart again.
@Component
public class CustomerErasure {

    private static final List<String> STATEMENTS = List.of(
            "delete from customer.identity where customer_id = any(?)",
            "delete from customer.language where customer_id = any(?)",
            "delete from customer.culture where customer_id = any(?)",
            "delete from customer.customer where id = any(?)");

    private final JdbcClient jdbc;
    private final EventLog events;

    CustomerErasure(JdbcClient jdbc, EventLog events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Erases these customers.
    public void erase(List<UUID> customers) {
        UUID[] alone = jdbc.sql("""
                        select id from unnest(?) id
                         where not exists (select 1 from customer.merge m where m.from_id = id or m.into_id = id)
                        """)
                .param(customers.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .toArray(UUID[]::new);
        events.eraseCustomers(List.of(alone));
        STATEMENTS.forEach(statement -> jdbc.sql(statement).param(alone).update());
    }
}

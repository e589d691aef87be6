package org.xenia.server.channel.mail.thread;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.DeliveryReason;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.database.StoredText;

/// Marks addresses of customers from which mail comes back for good. Takes part in the caller's
/// transaction.
@Component
public class UndeliverableMail {

    /// What tells of the address. A full mailbox is emptied, a mail that is too large or distrusted is
    /// another one next time.
    private static final Set<DeliveryReason> OF_ADDRESS =
            EnumSet.of(DeliveryReason.ADDRESS_UNKNOWN, DeliveryReason.REJECTED);

    private final JdbcClient jdbc;
    private final Customers customers;

    UndeliverableMail(JdbcClient jdbc, Customers customers) {
        this.jdbc = jdbc;
        this.customers = customers;
    }

    /// Notes that a message did not reach its customer.
    ///
    /// @param recipient the address that a report names; one that is not this customer's is left alone,
    ///     since a report about somebody in copy says nothing of the customer, and anybody can write a
    ///     report
    public void note(UUID message, @Nullable String recipient, DeliveryReason reason) {
        if (!OF_ADDRESS.contains(reason)) {
            return;
        }
        List<String> own = jdbc.sql("""
                        select i.value from conversation.message m
                          join conversation.conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
                          join customer.identity i on i.workspace_id = c.workspace_id and i.customer_id = c.customer_id
                         where m.id = ? and i.kind = 'email' order by i.created_at
                        """)
                .param(message)
                .query((row, number) -> StoredText.decode(row.getString(1)))
                .list();
        if (recipient != null) {
            own.stream()
                    .filter(recipient.strip()::equalsIgnoreCase)
                    .forEach(address -> customers.setUndeliverable(address, reason.code()));
        } else if (own.size() == 1) {
            customers.setUndeliverable(own.getFirst(), reason.code());
        }
    }
}

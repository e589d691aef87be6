package org.xenia.server.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.customer.CustomerBelongings;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Page;

/// The conversations of a customer: shown beside each other, and moved when two customers become one.
@RestController
class ConversationsOfCustomer implements CustomerBelongings {

    private final Conversations conversations;
    private final Customers customers;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    ConversationsOfCustomer(
            Conversations conversations, Customers customers, Transactions transactions, JdbcClient jdbc) {
        this.conversations = conversations;
        this.customers = customers;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/v1/customers/{id}/conversations")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Page<Conversation> list(@PathVariable UUID id) {
        return transactions.call(() -> {
            customers.get(id);
            return Page.whole(conversations.ofCustomer(id, ConversationRoutes.viewer()));
        });
    }

    @Override
    public List<UUID> move(UUID from, UUID into) {
        return jdbc.sql("update conversation.conversation set customer_id = ? where customer_id = ? returning id")
                .param(into)
                .param(from)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void moveBack(List<UUID> things, UUID to) {
        jdbc.sql("update conversation.conversation set customer_id = ? where id = any(?)")
                .param(to)
                .param(things.toArray(UUID[]::new))
                .update();
    }
}

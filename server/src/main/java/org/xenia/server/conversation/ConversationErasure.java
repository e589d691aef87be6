package org.xenia.server.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.customer.CustomerErasure;
import org.xenia.server.kernel.event.EventLog;

/// Erases conversations for good, with all that every module keeps of them. Takes part in the caller's transaction.
@Component
public class ConversationErasure {

    /// Only what is the channel's alone: a conversation into which one of another channel was merged stays.
    private static final String OF_CHANNEL = """
            select c.id, c.customer_id from conversation.conversation c
             where c.channel_id = ?
               and not exists (select 1 from conversation.message m
                                where m.conversation_id = c.id and m.channel_id <> c.channel_id)
               for update
            """;

    private static final List<String> OWN = List.of(
            "delete from conversation.mention where conversation_id = any(?)",
            "delete from conversation.seen where conversation_id = any(?)",
            "delete from conversation.merge where from_id = any(?)",
            "delete from conversation.merge where into_id = any(?)",
            "delete from conversation.message where conversation_id = any(?)",
            "delete from conversation.conversation where id = any(?)");

    private final JdbcClient jdbc;
    private final EventLog events;
    private final CustomerErasure customers;
    private final List<ConversationBelongings> belongings;

    ConversationErasure(
            JdbcClient jdbc, EventLog events, CustomerErasure customers, List<ConversationBelongings> belongings) {
        this.jdbc = jdbc;
        this.events = events;
        this.customers = customers;
        this.belongings = belongings;
    }

    private record Held(UUID conversation, UUID customer) {}

    /// Erases the conversations of a channel, and their customers where nothing else is known of them.
    ///
    /// @return how many conversations went
    public int eraseChannel(UUID channel) {
        List<Held> held = jdbc.sql(OF_CHANNEL)
                .param(channel)
                .query((row, number) -> new Held(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        UUID[] conversations = held.stream().map(Held::conversation).toArray(UUID[]::new);
        List<UUID> messages = jdbc.sql("select id from conversation.message where conversation_id = any(?) for update")
                .param(conversations)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        OWN.forEach(statement -> jdbc.sql(statement).param(conversations).update());
        // Whoever is at work on a message holds it (Messages.hold), so what they made and told of it is there by now.
        belongings.forEach(belonging -> belonging.erase(List.of(conversations), messages));
        customers.erase(strangers(held.stream().map(Held::customer).distinct().toArray(UUID[]::new)));
        events.erase(List.of(conversations));
        return held.size();
    }

    /// Those who have no conversation left.
    private List<UUID> strangers(UUID[] customers) {
        return jdbc.sql("""
                        select id from unnest(?) id
                         where not exists (select 1 from conversation.conversation c where c.customer_id = id)
                        """)
                .param(customers)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}

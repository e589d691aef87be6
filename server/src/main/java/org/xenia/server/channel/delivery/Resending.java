package org.xenia.server.channel.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// Has deliveries made again because a person says so: at once, with all tries before them, and past the
/// breaker of the channel.
@Component
public class Resending {

    private static final String AGAIN = """
            update channel.delivery
               set state = 'pending', proactive = false, attempts = 0, next_attempt_at = now(), reason = null
             where channel_id = ? and (cast(? as uuid) is null or id = ?) and state = any(?)
            """;

    private static final List<String> ANY = List.of("waiting", "sent", "delivered", "failed", "dead");
    private static final List<String> NOT_TAKEN = List.of("failed", "dead");

    private final JdbcClient jdbc;
    private final LaneStore lanes;
    private final Messages messages;
    private final Dispatcher dispatcher;
    private final Transactions transactions;

    Resending(JdbcClient jdbc, LaneStore lanes, Messages messages, Dispatcher dispatcher, Transactions transactions) {
        this.jdbc = jdbc;
        this.lanes = lanes;
        this.messages = messages;
        this.dispatcher = dispatcher;
        this.transactions = transactions;
    }

    /// One delivery, whatever its state, under the same key.
    ///
    /// @throws Refusal `not_found`
    public void one(UUID channel, UUID delivery, Actor actor) {
        transactions.run(() -> {
            boolean known = jdbc.sql("select exists (select from channel.delivery where id = ? and channel_id = ?)")
                    .param(delivery)
                    .param(channel)
                    .query(Boolean.class)
                    .single();
            if (!known) {
                throw Refusal.of(CommonRefusal.NOT_FOUND);
            }
            again(channel, delivery, ANY, actor);
        });
        dispatcher.wake();
    }

    /// Everything of a channel that was given up or waits for its next try. Answers how many.
    public int all(UUID channel, Actor actor) {
        int count = transactions.call(() -> again(channel, null, NOT_TAKEN, actor));
        dispatcher.wake();
        return count;
    }

    private int again(UUID channel, @Nullable UUID delivery, List<String> states, Actor actor) {
        lanes.resume(channel);
        messagesIn("failed", channel, delivery).forEach(message -> messages.resend(message, actor));
        if (states.contains("waiting")) {
            messagesIn("waiting", channel, delivery).forEach(message -> messages.release(message, actor));
        }
        return jdbc.sql(AGAIN)
                .param(channel)
                .param(delivery)
                .param(delivery)
                .param(states.toArray(String[]::new))
                .update();
    }

    /// The messages that staff see in a state.
    private List<UUID> messagesIn(String state, UUID channel, @Nullable UUID delivery) {
        return jdbc.sql("""
                        select m.id from channel.delivery d
                          join conversation.message m on m.workspace_id = d.workspace_id and m.id = d.message_id
                         where d.channel_id = ? and (cast(? as uuid) is null or d.id = ?) and d.state in ('dead', 'waiting')
                           and m.delivery_state = ?
                        """)
                .param(channel)
                .param(delivery)
                .param(delivery)
                .param(state)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}

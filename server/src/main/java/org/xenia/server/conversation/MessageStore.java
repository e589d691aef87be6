package org.xenia.server.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.ConversationStore.Locked;
import org.xenia.server.conversation.GoodHours.Wait;
import org.xenia.server.conversation.MessageTranslations.Outbound;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;

/// The rows of messages: appended, read by [MessageRows], and changed only in language and delivery.
@Component
class MessageStore {

    private static final String FIND_ACCEPTED = """
            select m.conversation_id, c.number, m.id, m.position, c.customer_id, m.at
              from conversation.message m
              join conversation.conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
             where m.channel_id = ? and m.external_id = ?
            """;

    // The message takes the position to which its conversation, held by this transaction, moves on.
    private static final String INSERT_INBOUND = "with place as (" + ConversationStore.ADVANCE + """
            )
            insert into conversation.message
                   (conversation_id, position, id, kind, direction, author_kind, author_id, channel_id, external_id,
                    original, files)
            select ?, last_position, ?, 'message', 'in', 'customer', ?, ?, ?, ?, ? from place
            returning position, at
            """;

    private static final String INSERT_REPLY = """
            insert into conversation.message
                   (conversation_id, position, id, kind, direction, author_kind, author_id, channel_id, original,
                    language, language_by, sent_text, sent_language, sent_translated, delivery_state, delivery_at,
                    override_reason, files, delivery_reason, delivery_until)
            values (?, ?, ?, 'message', 'out', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), ?, ?, ?, ?)
            """;

    private static final String INSERT_NOTE = """
            insert into conversation.message
                   (conversation_id, position, id, kind, direction, author_kind, author_id, channel_id, original,
                    mentions, files)
            values (?, ?, ?, 'note', 'internal', 'staff', ?, ?, ?, ?, ?)
            """;

    /// The states from which each state may be reached.
    private static final Map<String, List<String>> DELIVERY_BEFORE = Map.of(
            "sent", List.of("waiting", "pending", "failed"),
            "delivered", List.of("waiting", "pending", "sent", "failed"),
            "read", List.of("waiting", "pending", "sent", "delivered", "failed"),
            "failed", List.of("waiting", "pending", "sent"));

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    Accepted findAccepted(UUID channel, String externalId) {
        return jdbc.sql(FIND_ACCEPTED)
                .param(channel)
                .param(StoredText.encode(externalId))
                .query((row, number) -> new Accepted(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        row.getInt(4),
                        row.getObject(5, UUID.class),
                        row.getTimestamp(6).toInstant(),
                        true))
                .optional()
                .orElse(null);
    }

    /// Appends a customer's message and moves its conversation on to it.
    Accepted insertInbound(UUID id, Locked conversation, UUID customer, InboundMessage inbound) {
        String state = (inbound.quiet() ? conversation.state() : State.OPEN).code();
        return jdbc.sql(INSERT_INBOUND)
                .param(id)
                .param(state)
                .param(state)
                .param(state)
                .param(conversation.id())
                .param(conversation.id())
                .param(id)
                .param(customer)
                .param(inbound.channel())
                .param(StoredText.encode(inbound.externalId()))
                .param(StoredText.encode(inbound.text()))
                .param(array(inbound.files()))
                .query((row, number) -> new Accepted(
                        conversation.id(),
                        conversation.number(),
                        id,
                        row.getInt(1),
                        customer,
                        row.getTimestamp(2).toInstant(),
                        false))
                .single();
    }

    /// What a reply row holds beyond its place.
    record NewReply(
            String authorKind,
            @Nullable UUID author,
            String original,
            Outbound outbound,
            @Nullable String languageBy,
            @Nullable String overrideReason,
            List<UUID> files,
            @Nullable Wait hold) {}

    void insertReply(UUID id, Locked conversation, int position, NewReply reply) {
        Outbound outbound = reply.outbound();
        Wait wait = reply.hold();
        jdbc.sql(INSERT_REPLY)
                .param(conversation.id())
                .param(position)
                .param(id)
                .param(reply.authorKind())
                .param(reply.author())
                .param(conversation.channel())
                .param(StoredText.encode(reply.original()))
                .param(outbound.language().value())
                .param(reply.languageBy())
                .param(StoredText.encode(outbound.sentText()))
                .param(outbound.sentLanguage().value())
                .param(outbound.translated())
                .param(wait == null ? "pending" : "waiting")
                .param(StoredText.encodeNullable(reply.overrideReason()))
                .param(array(reply.files()))
                .param(wait == null ? null : wait.reason())
                .param(wait == null ? null : Timestamp.from(wait.until()))
                .update();
    }

    void insertNote(
            UUID id,
            Locked conversation,
            int position,
            UUID author,
            String text,
            List<UUID> mentions,
            List<UUID> files) {
        jdbc.sql(INSERT_NOTE)
                .param(conversation.id())
                .param(position)
                .param(id)
                .param(author)
                .param(conversation.channel())
                .param(StoredText.encode(text))
                .param(array(mentions))
                .param(array(files))
                .update();
    }

    /// Sets what was detected. What a person said is never overruled: those are not among the answer.
    Map<UUID, Place> setDetected(List<DetectedLanguage> found) {
        Map<UUID, Place> places = new HashMap<>();
        jdbc.sql("""
                        update conversation.message m
                           set language = f.language, language_confidence = f.confidence, language_mixed = f.mixed,
                               language_by = 'detected'
                          from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as float8[]), cast(? as boolean[]))
                               as f (id, language, confidence, mixed), conversation.conversation c
                         where m.id = f.id and c.workspace_id = m.workspace_id and c.id = m.conversation_id
                           and (m.language_by is null or m.language_by = 'detected')
                        returning m.conversation_id, m.position, c.customer_id, m.channel_id, m.id
                        """)
                .param(found.stream().map(DetectedLanguage::message).toArray(UUID[]::new))
                .param(found.stream().map(one -> one.language().value()).toArray(String[]::new))
                .param(found.stream().map(DetectedLanguage::confidence).toArray(Double[]::new))
                .param(found.stream().map(DetectedLanguage::mixed).toArray(Boolean[]::new))
                .query((row, number) -> places.put(row.getObject("id", UUID.class), place(row)))
                .list();
        return places;
    }

    /// Sets what a person says. Null for a message that is no more.
    @Nullable
    Place setCorrected(UUID id, LanguageTag language) {
        return jdbc.sql("""
                        update conversation.message m
                           set language = ?, language_confidence = 1, language_mixed = false, language_by = 'corrected'
                          from conversation.conversation c
                         where m.id = ? and c.workspace_id = m.workspace_id and c.id = m.conversation_id
                        returning m.conversation_id, m.position, c.customer_id, m.channel_id
                        """)
                .param(language.value())
                .param(id)
                .query((row, number) -> place(row))
                .optional()
                .orElse(null);
    }

    /// Moves the delivery of a reply on, never back: confirmations may arrive in any order, and what was
    /// delivered did not fail.
    boolean setDelivery(UUID id, String state, @Nullable String reason) {
        return jdbc.sql("""
                        update conversation.message
                           set delivery_state = ?, delivery_reason = ?, delivery_at = now(), delivery_until = null
                         where id = ? and direction = 'out' and delivery_state = any(?)
                        """)
                        .param(state)
                        .param(reason)
                        .param(id)
                        .param(Objects.requireNonNull(DELIVERY_BEFORE.get(state))
                                .toArray(String[]::new))
                        .update()
                == 1;
    }

    /// Notes why a sent reply is late; null when it is no more. Answers whether that is news.
    boolean setLate(UUID id, @Nullable String reason) {
        return jdbc.sql("""
                        update conversation.message set delivery_reason = ?, delivery_at = now()
                         where id = ? and delivery_state = 'sent' and delivery_reason is distinct from cast(? as text)
                        """).param(reason).param(id).param(reason).update() == 1;
    }

    boolean isLate(UUID id) {
        return jdbc.sql("""
                        select exists (select from conversation.message
                                        where id = ? and delivery_state = 'sent' and delivery_reason is not null)
                        """).param(id).query(Boolean.class).single();
    }

    /// Puts a failed reply back among the pending ones.
    ///
    /// @throws Refusal `not_failed` when it did not fail
    void retry(UUID id) {
        int changed = jdbc.sql("""
                        update conversation.message set delivery_state = 'pending', delivery_reason = null,
                               delivery_at = now()
                         where id = ? and delivery_state = 'failed'
                        """).param(id).update();
        if (changed == 0) {
            throw Refusal.of(ConversationRefusal.NOT_FAILED);
        }
    }

    /// Has a waiting reply wait no longer. Answers whether it did.
    boolean endWait(UUID id) {
        return jdbc.sql("""
                        update conversation.message set delivery_state = 'pending', delivery_reason = null,
                               delivery_until = null, delivery_at = now()
                         where id = ? and delivery_state = 'waiting'
                        """).param(id).update() == 1;
    }

    /// Has a reply that has not left wait, or wait longer.
    void setWait(UUID id, Wait wait) {
        jdbc.sql("""
                        update conversation.message set delivery_state = 'waiting', delivery_reason = ?,
                               delivery_until = ?
                         where id = ? and delivery_state in ('waiting', 'pending')
                        """)
                .param(wait.reason())
                .param(Timestamp.from(wait.until()))
                .param(id)
                .update();
    }

    /// Where a message stands.
    ///
    /// @throws Refusal `not_found`
    Place place(UUID id) {
        return jdbc.sql("""
                        select m.conversation_id, m.position, c.customer_id, m.channel_id
                          from conversation.message m join conversation.conversation c
                            on c.workspace_id = m.workspace_id and c.id = m.conversation_id
                         where m.id = ?
                        """)
                .param(id)
                .query((row, number) -> place(row))
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class));
    }

    /// Where a message stands.
    record Place(UUID conversation, int position, UUID customer, UUID channel) {}

    private static UUID @Nullable [] array(List<UUID> ids) {
        return ids.isEmpty() ? null : ids.toArray(UUID[]::new);
    }
}

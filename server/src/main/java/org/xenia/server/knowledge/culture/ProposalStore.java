package org.xenia.server.knowledge.culture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.PackKind;
import org.xenia.culture.pack.Topic;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.StoredText;

/// The rows of proposals. Every method takes part in the caller's transaction.
@Component
class ProposalStore {

    private static final String INSERT = """
            insert into knowledge.proposal (id, fact, pack_kind, pack_key, topic, value, note, source, proposed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DECIDE = """
            update knowledge.proposal set state = ?, reason = ?, decided_by = ?, decided_at = now()
             where id = ? and state = 'open'
            """;

    private static final String LIST = """
            select * from knowledge.proposal
             where (cast(:state as text) is null or state = :state) and (cast(:last as uuid) is null or id < :last)
             order by id desc limit :limit
            """;

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A proposal as it is kept.
    record Row(
            UUID id,
            Suggestion suggestion,
            String state,
            @Nullable UUID proposedBy,
            Instant at,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    UUID insert(Suggestion suggestion, @Nullable UUID by) {
        UUID id = Ids.next();
        jdbc.sql(INSERT)
                .param(id)
                .param(suggestion.fact())
                .param(suggestion.kind().name().toLowerCase(Locale.ROOT))
                .param(suggestion.key())
                .param(suggestion.topic().key())
                .param(suggestion.value() == null ? null : Json.parameter(suggestion.value()))
                .param(StoredText.encode(suggestion.note()))
                .param(StoredText.encode(suggestion.source()))
                .param(by)
                .update();
        return id;
    }

    boolean decide(UUID id, String state, @Nullable String reason, @Nullable UUID by) {
        return jdbc.sql(DECIDE)
                        .param(state)
                        .param(StoredText.encodeNullable(reason))
                        .param(by)
                        .param(id)
                        .update()
                == 1;
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("select * from knowledge.proposal where id = ?")
                .param(id)
                .query((row, number) -> row(row))
                .optional();
    }

    List<Row> list(@Nullable String state, @Nullable UUID last, int limit) {
        return jdbc.sql(LIST)
                .param("state", state)
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        String value = row.getString("value");
        Timestamp decided = row.getTimestamp("decided_at");
        return new Row(
                row.getObject("id", UUID.class),
                new Suggestion(
                        row.getString("fact"),
                        PackKind.valueOf(row.getString("pack_kind").toUpperCase(Locale.ROOT)),
                        row.getString("pack_key"),
                        Topic.find(row.getString("topic")).orElseThrow(),
                        value == null ? null : Json.read(value),
                        StoredText.decode(row.getString("note")),
                        StoredText.decode(row.getString("source"))),
                row.getString("state"),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("decided_by", UUID.class),
                decided == null ? null : decided.toInstant(),
                StoredText.decodeNullable(row.getString("reason")));
    }
}

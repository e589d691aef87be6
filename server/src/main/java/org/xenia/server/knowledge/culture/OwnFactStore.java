package org.xenia.server.knowledge.culture;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.AddedFact;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.OwnFact;
import org.xenia.culture.pack.PackKind;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Topic;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.PerWorkspace;
import org.xenia.server.kernel.database.StoredText;
import tools.jackson.databind.JsonNode;

/// The rows of own facts and of their history. Every method takes part in the caller's transaction.
@Component
public class OwnFactStore {

    private static final String PUT = """
            insert into knowledge.own_fact as f (fact, value, note, reviewed, staff_id) values (?, ?, ?, ?, ?)
            on conflict (workspace_id, fact) do update
               set value = coalesce(excluded.value, f.value), note = coalesce(excluded.note, f.note),
                   reviewed = excluded.reviewed, staff_id = excluded.staff_id
            """;

    private static final String ADD = """
            insert into knowledge.own_fact (fact, pack_kind, pack_key, topic, source, value, note, reviewed, staff_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String LOG = """
            insert into knowledge.fact_change (id, fact, act, value, note, reason, actor_id)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String RAISE = """
            insert into knowledge.revision as r (kind, number) values ('facts', 1)
            on conflict (workspace_id, kind) do update set number = r.number + 1
            """;

    private final JdbcClient jdbc;
    private final StaffDirectory staff;

    OwnFactStore(JdbcClient jdbc, StaffDirectory staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /// Counts the changes of own facts and of what is kept with them.
    public PerWorkspace.Revision revision() {
        return new PerWorkspace.Revision() {
            @Override
            public long current() {
                return jdbc.sql("select number from knowledge.revision where kind = 'facts'")
                        .query(Long.class)
                        .optional()
                        .orElse(0L);
            }

            @Override
            public void raise() {
                jdbc.sql(RAISE).update();
            }
        };
    }

    private record Row(
            String fact,
            @Nullable String kind,
            @Nullable String key,
            @Nullable String topic,
            @Nullable String source,
            @Nullable JsonNode value,
            @Nullable String note,
            LocalDate reviewed,
            @Nullable UUID staff) {}

    /// Our packs with the workspace's own facts laid over them.
    public Packs packs() {
        List<Row> rows = jdbc.sql("select * from knowledge.own_fact order by fact")
                .query((row, number) -> row(row))
                .list();
        Map<UUID, String> names = staff.names(
                rows.stream().map(Row::staff).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, OwnFact> own = new HashMap<>();
        List<AddedFact> added = new ArrayList<>();
        for (Row row : rows) {
            String by = row.staff() == null ? "" : names.getOrDefault(row.staff(), "");
            Topic topic = row.topic() == null ? null : Topic.find(row.topic()).orElse(null);
            if (topic == null) {
                own.put(row.fact(), new OwnFact(row.value(), row.note(), row.reviewed(), by));
            } else {
                added.add(addition(row, topic, by));
            }
        }
        return Packs.with(own, added);
    }

    private static AddedFact addition(Row row, Topic topic, String by) {
        Fact fact = new Fact(
                row.fact(),
                topic,
                topic.read(Objects.requireNonNull(row.value())),
                String.valueOf(row.note()),
                Grade.C,
                List.of(String.valueOf(row.source())),
                row.reviewed(),
                by,
                null);
        return new AddedFact(
                PackKind.valueOf(String.valueOf(row.kind()).toUpperCase(Locale.ROOT)), String.valueOf(row.key()), fact);
    }

    private static Row row(ResultSet row) throws SQLException {
        String value = row.getString("value");
        return new Row(
                row.getString("fact"),
                row.getString("pack_kind"),
                row.getString("pack_key"),
                row.getString("topic"),
                StoredText.decodeNullable(row.getString("source")),
                value == null ? null : Json.read(value),
                StoredText.decodeNullable(row.getString("note")),
                row.getDate("reviewed").toLocalDate(),
                row.getObject("staff_id", UUID.class));
    }

    /// Which of these facts the workspace has said something about, in value or note.
    Set<String> changed() {
        return Set.copyOf(jdbc.sql("select fact from knowledge.own_fact where value is not null or note is not null")
                .query(String.class)
                .list());
    }

    void put(String fact, @Nullable JsonNode value, @Nullable String note, LocalDate reviewed, @Nullable UUID staffId) {
        jdbc.sql(PUT)
                .param(fact)
                .param(value == null ? null : Json.parameter(value))
                .param(StoredText.encodeNullable(note))
                .param(Date.valueOf(reviewed))
                .param(staffId)
                .update();
    }

    void add(String fact, Suggestion suggestion, JsonNode value, LocalDate on, @Nullable UUID staffId) {
        jdbc.sql(ADD)
                .param(fact)
                .param(suggestion.kind().name().toLowerCase(Locale.ROOT))
                .param(suggestion.key())
                .param(suggestion.topic().key())
                .param(StoredText.encode(suggestion.source()))
                .param(Json.parameter(value))
                .param(StoredText.encode(suggestion.note()))
                .param(Date.valueOf(on))
                .param(staffId)
                .update();
    }

    boolean remove(String fact) {
        return jdbc.sql("delete from knowledge.own_fact where fact = ?")
                        .param(fact)
                        .update()
                > 0;
    }

    UUID log(
            String fact,
            String act,
            @Nullable JsonNode value,
            @Nullable String note,
            @Nullable String reason,
            @Nullable UUID actor) {
        UUID id = Ids.next();
        jdbc.sql(LOG)
                .param(id)
                .param(fact)
                .param(act)
                .param(value == null ? null : Json.parameter(value))
                .param(StoredText.encodeNullable(note))
                .param(StoredText.encodeNullable(reason))
                .param(actor)
                .update();
        return id;
    }

    /// One act on a fact.
    record Change(
            Instant at,
            @Nullable UUID actor,
            String act,
            @Nullable JsonNode value,
            @Nullable String note,
            @Nullable String reason) {}

    List<Change> history(String fact) {
        return jdbc.sql("select * from knowledge.fact_change where fact = ? order by id desc limit 200")
                .param(fact)
                .query((row, number) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Change(
                at.toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("act"),
                Optional.ofNullable(row.getString("value")).map(Json::read).orElse(null),
                StoredText.decodeNullable(row.getString("note")),
                StoredText.decodeNullable(row.getString("reason")));
    }
}

package org.xenia.server.identity.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;
import tools.jackson.databind.JsonNode;

/// The list of administrative acts, newest first.
@RestController
class AuditRoutes {

    // Identifiers sort by the time they were made.
    private static final String SELECT = """
            select e.id, e.at, e.actor_id, coalesce(p.name, t.name) as actor_name, e.action, e.subject, e.data
              from identity.audit_entry e
              left join identity.staff p on e.actor_kind = 'STAFF' and p.id = e.actor_id
              left join identity.api_token t on e.actor_kind = 'TOKEN' and t.id = e.actor_id
             where e.id < cast(? as uuid)
             order by e.id desc limit ?
            """;

    private static final String END = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final JdbcClient jdbc;
    private final Transactions transactions;

    AuditRoutes(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    record Doer(UUID id, String name) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Entry(UUID id, Instant at, @Nullable Doer actor, String action, String subject, JsonNode data) {}

    @GetMapping("/api/v1/audit")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<Entry> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Cursor.limit(limit);
        Cursor after = Cursor.read(cursor, 1);
        UUID before = id(after == null ? END : after.values().getFirst());
        return transactions.call(() -> Page.cut(
                jdbc.sql(SELECT)
                        .param(before)
                        .param(size + 1)
                        .query(AuditRoutes::entry)
                        .list(),
                size,
                entry -> Cursor.after(entry.id())));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        UUID actor = row.getObject("actor_id", UUID.class);
        String name = row.getString("actor_name");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                actor == null ? null : new Doer(actor, name == null ? "" : name),
                row.getString("action"),
                row.getString("subject"),
                Json.read(row.getString("data")));
    }
}

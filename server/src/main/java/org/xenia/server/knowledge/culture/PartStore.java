package org.xenia.server.knowledge.culture;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.knowledge.CultureParts;

/// The rows that say which parts of culture intelligence are switched off.
@Component
public class PartStore {

    private static final String PUT = """
            insert into knowledge.culture_setting as s (part, enabled) values (?, ?)
            on conflict (workspace_id, part) do update set enabled = excluded.enabled
            """;

    private final JdbcClient jdbc;

    PartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The parts in use.
    public CultureParts find() {
        Map<String, Boolean> said = new HashMap<>();
        jdbc.sql("select part, enabled from knowledge.culture_setting")
                .query((row, number) -> said.put(row.getString("part"), row.getBoolean("enabled")))
                .list();
        return new CultureParts(
                said.getOrDefault("card", true),
                said.getOrDefault("coach", true),
                said.getOrDefault("mood", true),
                said.getOrDefault("openings", true),
                said.getOrDefault("noteLint", true),
                said.getOrDefault("axes", true));
    }

    /// Writes which parts are in use.
    public void put(CultureParts parts) {
        Map.of(
                        "card", parts.card(),
                        "coach", parts.coach(),
                        "mood", parts.mood(),
                        "openings", parts.openings(),
                        "noteLint", parts.noteLint(),
                        "axes", parts.axes())
                .forEach((part, enabled) ->
                        jdbc.sql(PUT).param(part).param(enabled).update());
    }
}

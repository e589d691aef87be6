package org.xenia.server.translation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Numbers of changes per workspace, by which every node notices that what it keeps in memory is old. Every
/// method takes
/// part in the caller's transaction.
@Component
public class Revisions {

    private static final String RAISE = """
            insert into translation.revision as r (kind, number) values (?, 1)
            on conflict (workspace_id, kind) do update set number = r.number + 1
            """;

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is counted.
    public enum Kind {
        ENGINES("engines"),
        TERMS("terms");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /// Counts a change.
    public void raise(Kind kind) {
        jdbc.sql(RAISE).param(kind.code).update();
    }

    /// How many changes there were so far.
    public long current(Kind kind) {
        return jdbc.sql("select number from translation.revision where kind = ?")
                .param(kind.code)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}

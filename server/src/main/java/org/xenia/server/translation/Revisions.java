package org.xenia.server.translation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.PerWorkspace;

/// Numbers of changes per workspace, by which every node notices that what it keeps in memory is old. Every
/// method takes part in the caller's transaction.
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

    /// The count of one kind.
    public PerWorkspace.Revision of(Kind kind) {
        return new PerWorkspace.Revision() {
            @Override
            public long current() {
                return Revisions.this.current(kind);
            }

            @Override
            public void raise() {
                Revisions.this.raise(kind);
            }
        };
    }

    private void raise(Kind kind) {
        jdbc.sql(RAISE).param(kind.code).update();
    }

    private long current(Kind kind) {
        return jdbc.sql("select number from translation.revision where kind = ?")
                .param(kind.code)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}

package org.xenia.server.assistant.coach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.assistant.context.Counterpart;

/// Whether the customer complains: what was read in their messages, or a tag that says so. Takes part
/// in the caller's transaction.
@Component
class Complaints {

    private static final String LATEST = """
            select complaint <> 'none' from assistant.mood where conversation_id = ? order by message_id desc limit 1
            """;

    private final JdbcClient jdbc;

    Complaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean in(Counterpart with) {
        return with.conversation().tags().contains("complaint")
                || jdbc.sql(LATEST)
                        .param(with.conversation().id())
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
    }
}

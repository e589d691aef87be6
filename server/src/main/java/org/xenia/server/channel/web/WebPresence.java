package org.xenia.server.channel.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether anybody is there to answer.
@Component
class WebPresence {

    private final JdbcClient jdbc;

    WebPresence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// True when a member of staff of the current workspace used the product within five minutes. Takes part
    /// in the
    /// caller's transaction.
    boolean online() {
        return jdbc.sql("""
                        select exists (select from identity.staff
                                        where active and last_seen_at > now() - interval '5 minutes')
                        """).query(Boolean.class).single();
    }
}

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

    /// True when a member of staff of the current workspace is signed in and used the product within five
    /// minutes. Takes part in the caller's transaction.
    boolean online() {
        return jdbc.sql("""
                        select exists (select from identity.session s
                                         join identity.staff p on p.id = s.staff_id
                                        where p.active and s.seen_at > now() - interval '5 minutes'
                                          and s.expires_at > now() and s.ends_at > now())
                        """).query(Boolean.class).single();
    }
}

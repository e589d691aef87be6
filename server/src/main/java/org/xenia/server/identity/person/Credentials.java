package org.xenia.server.identity.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stored passwords of staff, hashed. Runs inside an open transaction.
@Component
public class Credentials {

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The hash of a person's password.
    public Optional<String> findHash(UUID staff) {
        return jdbc.sql("select password_hash from identity.credential where staff_id = ?")
                .param(staff)
                .query(String.class)
                .optional();
    }

    /// Keeps the hash of a new password.
    public void put(UUID staff, String hash) {
        jdbc.sql("""
                        insert into identity.credential (staff_id, password_hash) values (?, ?)
                        on conflict (workspace_id, staff_id)
                           do update set password_hash = excluded.password_hash, changed_at = now()
                        """).param(staff).param(hash).update();
    }
}

package org.xenia.server.identity.factor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Vault;

/// The rows of second factors. Runs inside an open transaction.
@Component
class FactorStore {

    private static final String START = """
            insert into identity.second_factor as old (staff_id, sealed_secret) values (?, ?)
            on conflict (workspace_id, staff_id) do update set sealed_secret = excluded.sealed_secret, last_step = 0
             where not old.confirmed
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    FactorStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    record Factor(Secret secret, boolean confirmed) {}

    Optional<Factor> find(UUID staff) {
        return jdbc.sql("select sealed_secret, confirmed from identity.second_factor where staff_id = ?")
                .param(staff)
                .query((row, number) -> new Factor(vault.open(purpose(staff), row.getBytes(1)), row.getBoolean(2)))
                .optional();
    }

    /// Keeps a new secret that still has to be confirmed. False when one is confirmed already.
    boolean start(UUID staff, Secret secret) {
        return jdbc.sql(START)
                        .param(staff)
                        .param(vault.seal(purpose(staff), secret))
                        .update()
                == 1;
    }

    /// Uses up a time step. False when it or a later one was used before: somebody looked over a shoulder.
    boolean use(UUID staff, long step) {
        return jdbc.sql("update identity.second_factor set last_step = ? where staff_id = ? and last_step < ?")
                        .param(step)
                        .param(staff)
                        .param(step)
                        .update()
                == 1;
    }

    void confirm(UUID staff, List<byte[]> recoveryHashes) {
        jdbc.sql("update identity.second_factor set confirmed = true where staff_id = ?")
                .param(staff)
                .update();
        jdbc.sql("delete from identity.recovery_code where staff_id = ?")
                .param(staff)
                .update();
        for (byte[] hash : recoveryHashes) {
            jdbc.sql("insert into identity.recovery_code (staff_id, code_hash) values (?, ?)")
                    .param(staff)
                    .param(hash)
                    .update();
        }
    }

    /// Uses up a recovery code. False when it is none, or was used.
    boolean useRecoveryCode(UUID staff, byte[] hash) {
        return jdbc.sql("delete from identity.recovery_code where staff_id = ? and code_hash = ?")
                        .param(staff)
                        .param(hash)
                        .update()
                == 1;
    }

    void remove(UUID staff) {
        jdbc.sql("delete from identity.recovery_code where staff_id = ?")
                .param(staff)
                .update();
        jdbc.sql("delete from identity.second_factor where staff_id = ?")
                .param(staff)
                .update();
    }

    private static String purpose(UUID staff) {
        return "second factor of " + staff;
    }
}

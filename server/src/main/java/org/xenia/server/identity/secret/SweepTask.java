package org.xenia.server.identity.secret;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// Clears away what holds no longer: sessions, invitations and sign-ins under way that ended a day ago.
@Configuration(proxyBeanMethods = false)
class SweepTask {

    private static final List<String> SWEEP = List.of(
            "delete from identity.session where least(expires_at, ends_at) < now() - interval '1 day'",
            "delete from identity.invitation where expires_at < now() - interval '1 day'",
            "delete from identity.oidc_attempt where expires_at < now() - interval '1 day'");

    private final JdbcClient jdbc;
    private final Transactions transactions;

    SweepTask(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Bean
    RecurringTask<Void> identitySweep() {
        return Tasks.recurring("identity-sweep", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> sweep());
    }

    private void sweep() {
        List<UUID> workspaces = transactions.acrossWorkspaces(() -> {
            jdbc.sql("delete from identity.throttle where at < now() - interval '2 days'")
                    .update();
            return jdbc.sql("select workspace_id from kernel.workspace")
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list();
        });
        for (UUID workspace : workspaces) {
            transactions.runIn(
                    new WorkspaceId(workspace),
                    () -> SWEEP.forEach(statement -> jdbc.sql(statement).update()));
        }
    }
}

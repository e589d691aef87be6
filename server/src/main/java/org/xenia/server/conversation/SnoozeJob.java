package org.xenia.server.conversation;

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

/// Wakes snoozed conversations when their time has come, in every workspace.
@Configuration(proxyBeanMethods = false)
class SnoozeJob {

    private static final String DUE_WORKSPACES = """
            select distinct workspace_id from conversation.conversation where state = 'snoozed' and snoozed_until <= now()
            """;

    @Bean
    RecurringTask<Void> wakeSnoozed(Transactions transactions, JdbcClient jdbc, ConversationChanges changes) {
        return Tasks.recurring("conversation-wake-snoozed", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> {
                    List<UUID> due = transactions.acrossWorkspaces(() -> jdbc.sql(DUE_WORKSPACES)
                            .query((row, number) -> row.getObject(1, UUID.class))
                            .list());
                    for (UUID workspace : due) {
                        transactions.runIn(new WorkspaceId(workspace), changes::wakeDue);
                    }
                });
    }
}

package org.xenia.server.kernel.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires db-scheduler with the tasks that the modules declare as beans: one-time ones and recurring ones.
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource source, List<Task<?>> tasks) {
        List<Task<?>> known = new ArrayList<>();
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> repeated) {
                recurring.add(repeated);
            } else {
                known.add(task);
            }
        }
        return Scheduler.create(source, known)
                .tableName("kernel.scheduled_tasks")
                .startTasks(recurring)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(8)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(20))
                .build();
    }
}

package org.xenia.server.desk.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks for notifications that are due, on one node at a time.
@Configuration(proxyBeanMethods = false)
class NoticeJob {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    RecurringTask<Void> notifyStaff(NoticeSending sending) {
        return Tasks.recurring("desk-notify", FixedDelay.of(PAUSE)).execute((instance, context) -> sending.sendDue());
    }
}

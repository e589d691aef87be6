package org.xenia.server.channel.continuation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks for chats that are to go on by mail, on one node at a time.
@Configuration(proxyBeanMethods = false)
class ContinuationJob {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    RecurringTask<Void> continueChats(Continuations continuations) {
        return Tasks.recurring("channel-continue-chats", FixedDelay.of(PAUSE))
                .execute((instance, context) -> continuations.sendDue());
    }
}

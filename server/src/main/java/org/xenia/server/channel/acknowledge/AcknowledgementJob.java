package org.xenia.server.channel.acknowledge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks for acknowledgements that are due, on one node at a time.
@Configuration(proxyBeanMethods = false)
class AcknowledgementJob {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    RecurringTask<Void> acknowledge(Acknowledgements acknowledgements) {
        return Tasks.recurring("channel-acknowledge", FixedDelay.of(PAUSE))
                .execute((instance, context) -> acknowledgements.writeDue());
    }
}

package org.xenia.server.kernel.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Starts the jobs once the application serves, so that they never slow its start.
@Component
class JobStart {

    private final Scheduler scheduler;

    JobStart(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
    }
}

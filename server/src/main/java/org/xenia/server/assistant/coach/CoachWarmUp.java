package org.xenia.server.assistant.coach;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.text.Catalogue;

/// Warms the coach once the server is ready, so that nobody waits a second or two for the first findings.
@Component
class CoachWarmUp {

    /// The first page that somebody opens comes first.
    private static final Duration AFTER = Duration.ofSeconds(4);

    private final WorkspaceCoach coach;

    CoachWarmUp(WorkspaceCoach coach) {
        this.coach = coach;
    }

    private void warmSoon() {
        try {
            Thread.sleep(AFTER);
            coach.warm(Catalogue.LANGUAGES);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    // A thread of its own: it computes for a second or two, and a virtual thread would hold one of the few carriers
    // of the requests so long.
    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofPlatform().name("coach-warm-up").daemon().start(this::warmSoon);
    }
}

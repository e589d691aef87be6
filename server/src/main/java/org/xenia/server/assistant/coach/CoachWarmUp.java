package org.xenia.server.assistant.coach;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.text.Catalogue;

/// Warms the coach once the server is ready, so that nobody waits a second or two for the first findings.
@Component
class CoachWarmUp {

    private final WorkspaceCoach coach;

    CoachWarmUp(WorkspaceCoach coach) {
        this.coach = coach;
    }

    // A thread of its own: it computes for a second or two, and a virtual thread would hold one of the few carriers
    // of the requests so long.
    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofPlatform().name("coach-warm-up").daemon().start(() -> coach.warm(Catalogue.LANGUAGES));
    }
}

package org.xenia.server.kernel.event;

import org.xenia.server.kernel.RefusalCode;

/// What can be refused about the readers of the event log.
enum EventRefusal implements RefusalCode {
    /// The reader could not take the event this time either.
    DEAD_LETTER_FAILED_AGAIN(409);

    private final int status;

    EventRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

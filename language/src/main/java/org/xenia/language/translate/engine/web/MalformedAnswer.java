package org.xenia.language.translate.engine.web;

import org.xenia.language.translate.engine.Refusal;

/// An answer that cannot be used. Never leaves the frame: it becomes a refusal there.
final class MalformedAnswer extends RuntimeException {

    private final Refusal reason;

    MalformedAnswer(String message) {
        this(Refusal.MALFORMED_ANSWER, message);
    }

    MalformedAnswer(Refusal reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}

package org.xenia.language.translate.engine.web;

import org.xenia.language.translate.engine.Refusal;

/// What HTTP statuses mean when a service says nothing more.
final class Statuses {

    private Statuses() {}

    static Refusal meaning(int status) {
        return switch (status) {
            case 401, 403 -> Refusal.AUTHENTICATION;
            case 402, 456 -> Refusal.QUOTA;
            case 408, 504 -> Refusal.TIMEOUT;
            case 413, 414 -> Refusal.TOO_LONG;
            case 429 -> Refusal.RATE_LIMITED;
            default -> {
                if (status >= 500) {
                    yield Refusal.ENGINE_ERROR;
                }
                yield status >= 400 ? Refusal.INVALID_REQUEST : Refusal.MALFORMED_ANSWER;
            }
        };
    }
}

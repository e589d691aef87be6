package org.xenia.language.translate.engine;

/// Why an engine did not answer.
public enum Refusal {
    /// The engine does not know the pair of languages.
    UNSUPPORTED_PAIR(false, false),
    /// The paid or granted amount is used up.
    QUOTA(false, true),
    /// Too many requests at once; later is fine.
    RATE_LIMITED(true, true),
    /// The key is missing, wrong or not allowed.
    AUTHENTICATION(false, true),
    /// The text is longer than the engine takes.
    TOO_LONG(false, false),
    /// The engine calls the request wrong.
    INVALID_REQUEST(false, false),
    /// No answer in time.
    TIMEOUT(true, true),
    /// No connection, or the engine is not installed.
    UNREACHABLE(true, true),
    /// The engine says that it has failed.
    ENGINE_ERROR(true, true),
    /// The answer is not what the engine's interface promises: another format, another number of texts, empty.
    MALFORMED_ANSWER(false, true),
    /// The answer is chatter or a refusal of a language model, not a translation.
    NOT_A_TRANSLATION(false, false),
    /// The house does not ask at the moment: the circuit is open or the line is full.
    NOT_ASKED(false, false);

    private final boolean retryable;
    private final boolean engineAtFault;

    Refusal(boolean retryable, boolean engineAtFault) {
        this.retryable = retryable;
        this.engineAtFault = engineAtFault;
    }

    /// Whether the same request may succeed a moment later.
    public boolean retryable() {
        return retryable;
    }

    /// Whether the refusal counts against the engine's health. A text that is too long says nothing about the
    /// engine.
    public boolean engineAtFault() {
        return engineAtFault;
    }
}

package org.xenia.server.app;

/// Why a command ends before its work began. The message is one line that the operator can act on.
public final class CannotStart extends RuntimeException {

    /// Says what is in the way and how to get past it.
    public CannotStart(String message) {
        super(message);
    }

    /// Says what is in the way and how to get past it.
    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.xenia.server.app;

/// A command line that cannot be understood. The message is one line that says what would be.
public final class WrongUsage extends RuntimeException {

    /// Says what is wrong and what would be right.
    public WrongUsage(String message) {
        super(message);
    }
}

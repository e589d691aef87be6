package org.xenia.culture.worktime;

/// A calendar that is never open was asked for a moment: nothing would ever be due.
public final class NeverOpen extends RuntimeException {

    NeverOpen(String message) {
        super(message);
    }
}

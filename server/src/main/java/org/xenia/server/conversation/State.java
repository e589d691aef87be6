package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a conversation waits for.
public enum State {
    /// For us.
    OPEN,
    /// For the customer.
    WAITING,
    /// For a time.
    SNOOZED,
    /// For nothing: the matter is done. A new message opens it again.
    CLOSED;

    /// As stored and as the API writes it.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    @JsonCreator
    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

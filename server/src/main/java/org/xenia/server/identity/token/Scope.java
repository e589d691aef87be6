package org.xenia.server.identity.token;

import java.util.Arrays;
import java.util.List;

/// What a token may do.
public enum Scope {
    MESSAGES_WRITE("messages:write"),
    CONVERSATIONS_READ("conversations:read"),
    CONVERSATIONS_WRITE("conversations:write"),
    CUSTOMERS_READ("customers:read"),
    CUSTOMERS_WRITE("customers:write"),
    EVENTS_READ("events:read"),
    ADMIN("admin");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /// As the API writes it.
    public String word() {
        return word;
    }

    /// Every scope as the API writes it.
    public static List<String> words() {
        return Arrays.stream(values()).map(Scope::word).toList();
    }
}

package org.xenia.language.translate.engine.web;

/// A key that never shows in logs, messages or stack traces.
public final class Secret {

    /// No key.
    public static final Secret NONE = new Secret("");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /// Wraps a key.
    ///
    /// @throws IllegalArgumentException when it holds a character no HTTP header may carry
    public static Secret of(String value) {
        if (value.chars().anyMatch(character -> character < ' ' || character > '~')) {
            throw new IllegalArgumentException("a key holds printable ASCII characters only");
        }
        return new Secret(value);
    }

    /// The key, for the request alone.
    String reveal() {
        return value;
    }

    /// True when there is no key.
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return isEmpty() ? "(no key)" : "(secret)";
    }
}

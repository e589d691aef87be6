package org.xenia.server.app;

/// One line of the doctor: how something stands.
///
/// @param subject what was looked at
/// @param text what was found, or what is missing and how to get it
record Finding(State state, String subject, String text) {

    /// How something stands.
    enum State {
        /// As it should be.
        OK("ok"),
        /// Absent, and Xenia does without.
        OPTIONAL("optional"),
        /// Absent or broken, and Xenia does not start without.
        MISSING("missing");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    static Finding ok(String subject, String text) {
        return new Finding(State.OK, subject, text);
    }

    static Finding optional(String subject, String text) {
        return new Finding(State.OPTIONAL, subject, text);
    }

    static Finding missing(String subject, String text) {
        return new Finding(State.MISSING, subject, text);
    }

    String line() {
        return "%-8s %-11s %s".formatted(state.word, subject, text);
    }
}

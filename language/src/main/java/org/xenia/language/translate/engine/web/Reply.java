package org.xenia.language.translate.engine.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.engine.Outcome;
import tools.jackson.databind.JsonNode;

/// What came back from a call.
sealed interface Reply {

    /// An answer with a JSON body.
    ///
    /// @param status the HTTP status
    /// @param body the body; a missing node when an unsuccessful answer has none or another format
    /// @param retryAfter how long the service asks to be left alone
    record Received(int status, JsonNode body, @Nullable Duration retryAfter) implements Reply {
        boolean successful() {
            return status >= 200 && status < 300;
        }
    }

    /// No usable answer.
    record Failed(Outcome.Refused refused) implements Reply {}
}

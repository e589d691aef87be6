package org.xenia.language.translate.engine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a request to one engine ended.
public sealed interface Outcome {

    /// The engine answered, one text for each that was asked.
    ///
    /// @param texts in the order of the request
    /// @param version what the engine says about its version or model, or null when it says nothing
    record Translated(List<String> texts, @Nullable String version) implements Outcome {
        /// Copies the list.
        public Translated {
            texts = List.copyOf(texts);
        }

        /// Texts of an engine that says nothing about its version.
        public Translated(List<String> texts) {
            this(texts, null);
        }
    }

    /// The engine did not answer.
    ///
    /// @param reason why
    /// @param detail for the operator, without text of the request and without keys
    /// @param retryAfter how long the engine asks to be left alone, when it says so
    record Refused(Refusal reason, String detail, @Nullable Duration retryAfter) implements Outcome {
        /// A refusal that names no time.
        public Refused(Refusal reason, String detail) {
            this(reason, detail, null);
        }
    }
}

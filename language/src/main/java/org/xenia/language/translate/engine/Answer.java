package org.xenia.language.translate.engine;

import java.util.List;

/// How a request to the whole order of engines ended.
public sealed interface Answer {

    /// Every attempt made on the way, in order, also those that were refused: text may have left the house
    /// with them.
    List<Attempt> attempts();

    /// A translation.
    ///
    /// @param texts one for each text of the request
    /// @param route which engines did it
    /// @param version versions or models, joined by `+`
    /// @param request what was sent
    /// @param attempts every attempt
    record Served(List<String> texts, Route route, String version, EngineRequest request, List<Attempt> attempts)
            implements Answer {
        /// Copies the lists.
        public Served {
            texts = List.copyOf(texts);
            attempts = List.copyOf(attempts);
        }
    }

    /// No engine could.
    ///
    /// @param reasons for the operator, one a sentence; never empty
    /// @param attempts every attempt
    record Unavailable(List<String> reasons, List<Attempt> attempts) implements Answer {
        /// Copies the lists.
        public Unavailable {
            reasons = List.copyOf(reasons);
            attempts = List.copyOf(attempts);
        }
    }

    /// One engine was asked.
    ///
    /// @param engine who
    /// @param characters UTF-16 code units of the request
    /// @param outcome how it ended
    record Attempt(EngineProfile engine, int characters, Outcome outcome) {

        /// Whether the text reached the engine or may have.
        public boolean sent() {
            return switch (outcome) {
                case Outcome.Translated translated -> true;
                case Outcome.Refused refused ->
                    switch (refused.reason()) {
                        case NOT_ASKED, TOO_LONG, UNREACHABLE, UNSUPPORTED_PAIR -> false;
                        default -> true;
                    };
            };
        }
    }
}

package org.xenia.server.translation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.event.Event;

/// What happens to translations and to what makes them. Texts are read where they are kept.
public sealed interface TranslationEvent extends Event {

    /// A message can be read in another language, or it became known that it cannot for now.
    ///
    /// @param position of the message in its conversation
    /// @param status `ready`, `unavailable` or `failed`
    /// @param editedBy who corrected it; absent when a machine made it
    record MessageTranslated(
            UUID message,
            int position,
            String language,
            String status,
            @Nullable String engine,
            @Nullable UUID editedBy)
            implements TranslationEvent {}

    /// An engine was added, changed, moved or removed.
    record EngineChanged(UUID engine) implements TranslationEvent {}

    /// An engine failed so often that it is left alone for a while.
    ///
    /// @param reason a code, see the texts `engine.problem.…`
    record EngineFailed(UUID engine, String name, @Nullable String reason) implements TranslationEvent {}

    /// An engine that had failed answers again.
    record EngineRecovered(UUID engine, String name) implements TranslationEvent {}

    /// The term base changed.
    record TermsChanged(int added, int changed, int removed) implements TranslationEvent {}
}

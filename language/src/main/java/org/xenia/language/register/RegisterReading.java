package org.xenia.language.register;

import java.util.List;
import java.util.OptionalInt;

/// What a text shows of its register.
///
/// @param register what the cues come to
/// @param cues     the words that show it, in order, both sides
/// @param level    for Japanese and Korean from 1, honorific or humble, to 4, plain; absent elsewhere and where
///                 nothing marks it
public record RegisterReading(Register register, List<Cue> cues, OptionalInt level) {

    /// Copies the list.
    public RegisterReading {
        cues = List.copyOf(cues);
    }
}

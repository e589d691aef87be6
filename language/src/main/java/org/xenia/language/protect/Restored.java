package org.xenia.language.protect;

import java.util.List;

/// A translation with its tokens put back.
///
/// @param text     the text; what the engine dropped is not in it
/// @param missing  tokens whose marker the engine dropped
/// @param repeated tokens whose marker came back more than once, each listed once; every occurrence is filled
public record Restored(String text, List<Token> missing, List<Token> repeated) {

    /// Copies the lists.
    public Restored {
        missing = List.copyOf(missing);
        repeated = List.copyOf(repeated);
    }

    /// True when every token came back exactly once.
    public boolean complete() {
        return missing.isEmpty() && repeated.isEmpty();
    }
}

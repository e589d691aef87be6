package org.xenia.language.redact;

import java.util.List;

/// A text with its personal data blacked out.
///
/// @param text     the text with a label such as `[EMAIL]` in place of each entity
/// @param entities what was found, in order, never overlapping; offsets refer to the original text
public record Redaction(String text, List<Entity> entities) {

    /// Copies the list.
    public Redaction {
        entities = List.copyOf(entities);
    }
}

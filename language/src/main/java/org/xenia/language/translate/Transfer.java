package org.xenia.language.translate;

import java.util.Set;

/// Text that left the house for an outside engine. The text itself is not part of the record.
///
/// @param engine name of the engine
/// @param operator who processes the text
/// @param country ISO 3166-1 code of the place of processing; empty when not known
/// @param characters length in UTF-16 code units, after masking, of what was sent
/// @param masked kinds of personal data that were taken out before: `EMAIL`, `PHONE`, `CARD`
public record Transfer(String engine, String operator, String country, int characters, Set<String> masked) {

    /// Copies the set.
    public Transfer {
        masked = Set.copyOf(masked);
    }
}

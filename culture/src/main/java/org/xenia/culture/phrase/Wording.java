package org.xenia.culture.phrase;

import org.xenia.culture.pack.Value.Register;

/// Words to begin or end a message with.
///
/// @param text     the words, with line breaks where the language wants them; what nobody knows stands as `{staff}`
/// @param register the register they are in; `NEUTRAL` fits both
/// @param source   the id of the fact, or the key of the phrase, they come from
public record Wording(String text, Register register, String source) {}

package org.xenia.culture.phrase;

import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;

/// The text of a phrase in one language and register.
///
/// @param language the language it is written in, which may be wider than the one asked for: `es` for `es-MX`
/// @param register what it is written in; `NEUTRAL` when one text serves both registers
/// @param pattern  ICU MessageFormat
public record PhraseVariant(LanguageTag language, Register register, String pattern) {}

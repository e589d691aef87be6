/// Which language a text is written in, and in which script.
///
/// Owns: the cleaning of a line, scripts and letters that decide, the scoring of n-grams against the mapped
/// model file, what the conversation already tells (hints), varieties such as `zh-Hant` or `pt-BR`, and
/// mixed text. The model file is made by [org.xenia.language.detect.build] while the project is built.
/// Shows R2, R3 in part.
@NullMarked
package org.xenia.language.detect;

import org.jspecify.annotations.NullMarked;

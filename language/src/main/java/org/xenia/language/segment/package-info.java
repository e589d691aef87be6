/// Cutting a text into sentences and words, in scripts with and without spaces. Cutting never loses or
/// changes a character, and never cuts a protected token (R13).
@NullMarked
package org.xenia.language.segment;

import org.jspecify.annotations.NullMarked;

/// Checks of a translation against its source, by rules a machine can hold: figures, placeholders,
/// addresses, terms, length, script, what was left untranslated.
@NullMarked
package org.xenia.language.translate.check;

import org.jspecify.annotations.NullMarked;

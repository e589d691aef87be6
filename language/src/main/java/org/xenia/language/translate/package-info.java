/// The whole walk of a translation: segments, memory, protected tokens, terms, an engine, checks, and an
/// honest record.
///
/// Engines, term base, memory and checks live in the sub-packages and do not know each other; [Translator]
/// joins them.
@NullMarked
package org.xenia.language.translate;

import org.jspecify.annotations.NullMarked;

/// Formal or informal: which register a text speaks in, and the words that show it (R23). The forms of each
/// language are data in resource files; the code here only interprets them.
@NullMarked
package org.xenia.language.register;

import org.jspecify.annotations.NullMarked;

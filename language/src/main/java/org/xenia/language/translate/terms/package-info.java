/// The term base: which words are approved, forbidden or never translated, and where they stand in a text.
@NullMarked
package org.xenia.language.translate.terms;

import org.jspecify.annotations.NullMarked;

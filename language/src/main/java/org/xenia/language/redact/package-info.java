/// Personal data in free text: finding it, blacking it out, and carrying it hidden through an outside engine and
/// back.
///
/// Numbers are recognised by their written form and their check digits; where those are weak, a word beside them in
/// some language, the country or the language of the conversation must speak for them. Forms, checks and words
/// stand in one table (`identities.tsv`), one line an identity.
@NullMarked
package org.xenia.language.redact;

import org.jspecify.annotations.NullMarked;

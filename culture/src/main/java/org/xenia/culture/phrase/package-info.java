/// Service phrases as text units: a key, slots, and a text per language and register, written for that language and
/// never word for word. Also the opening and closing of a message. Texts are ICU MessageFormat; a language that lacks
/// a phrase says so, and English is never sent in its place.
@NullMarked
package org.xenia.culture.phrase;

import org.jspecify.annotations.NullMarked;

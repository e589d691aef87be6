/// Which languages and locales a customer may want, judged by what they said and by hints such as browser, phone prefix
/// and country; always several with reasons where a country has several, never one guess, and never from a name. Owns
/// the shares of languages in countries (CLDR) and the languages of parts of countries.
@NullMarked
package org.xenia.culture.locale;

import org.jspecify.annotations.NullMarked;

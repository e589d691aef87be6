/// Packs: what is known of a market or a language, as facts with evidence. Files of YAML, one a market and one a
/// language; `docs/packs.md` says how to write one. Code asks for facts by topic and never for a country.
@NullMarked
package org.xenia.culture.pack;

import org.jspecify.annotations.NullMarked;

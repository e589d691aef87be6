/// Protected tokens: the parts of a text that must leave a translation exactly as they entered it
/// (placeholders, markup, addresses, codes, figures, terms), and the markers that carry them through an
/// engine.
///
/// Everything is found by hand-written scanners that look at most a fixed distance ahead, so time grows
/// with the length of the text and with nothing else (R6, R13).
@NullMarked
package org.xenia.language.protect;

import org.jspecify.annotations.NullMarked;

/// The language abilities as filters of JSON Lines: one object in, one object out, in the same order.
@NullMarked
package org.xenia.language.tool;

import org.jspecify.annotations.NullMarked;

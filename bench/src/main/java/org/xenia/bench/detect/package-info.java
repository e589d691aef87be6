/// How many lines a second have their language told.
@NullMarked
package org.xenia.bench.detect;

import org.jspecify.annotations.NullMarked;

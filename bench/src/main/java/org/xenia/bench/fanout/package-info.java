/// How soon an accepted message reaches every open screen that it concerns.
@NullMarked
package org.xenia.bench.fanout;

import org.jspecify.annotations.NullMarked;

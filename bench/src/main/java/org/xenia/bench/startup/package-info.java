/// How soon a start is ready, and what the product holds while it rests.
@NullMarked
package org.xenia.bench.startup;

import org.jspecify.annotations.NullMarked;

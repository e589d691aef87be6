/// How a translation memory of a million segments loads, what it holds and how soon it answers.
@NullMarked
package org.xenia.bench.memory;

import org.jspecify.annotations.NullMarked;

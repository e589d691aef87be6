/// How quickly views, pages, counts and searches answer over very many conversations.
@NullMarked
package org.xenia.bench.inbox;

import org.jspecify.annotations.NullMarked;

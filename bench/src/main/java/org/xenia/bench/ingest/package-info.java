/// How many messages are taken and durable in a second, beside the same rows from a bare loop.
@NullMarked
package org.xenia.bench.ingest;

import org.jspecify.annotations.NullMarked;

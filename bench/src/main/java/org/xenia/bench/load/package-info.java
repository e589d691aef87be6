/// What every load needs: connections that cost little beside what they measure, and the sum of latencies.
@NullMarked
package org.xenia.bench.load;

import org.jspecify.annotations.NullMarked;

/// How replies leave through a provider that is slow, fails and forgets to answer.
@NullMarked
package org.xenia.bench.delivery;

import org.jspecify.annotations.NullMarked;

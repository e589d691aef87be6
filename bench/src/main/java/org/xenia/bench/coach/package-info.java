/// What checking a draft costs.
@NullMarked
package org.xenia.bench.coach;

import org.jspecify.annotations.NullMarked;

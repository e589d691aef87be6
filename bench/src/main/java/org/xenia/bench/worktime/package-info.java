/// What a due date costs.
@NullMarked
package org.xenia.bench.worktime;

import org.jspecify.annotations.NullMarked;

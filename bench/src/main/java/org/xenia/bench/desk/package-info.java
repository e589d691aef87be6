/// How smoothly the console scrolls and opens conversations in a real browser, and what a widget does to the page
/// around it.
@NullMarked
package org.xenia.bench.desk;

import org.jspecify.annotations.NullMarked;

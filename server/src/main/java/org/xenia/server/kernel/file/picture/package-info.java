/// Makes pictures harmless before they are kept: without the place where they were taken, upright, and
/// with nothing hidden behind them; and makes small ones of them.
@NullMarked
package org.xenia.server.kernel.file.picture;

import org.jspecify.annotations.NullMarked;

/// Sentences that people read: the shared message catalogue in every language.
@NullMarked
package org.xenia.server.kernel.text;

import org.jspecify.annotations.NullMarked;

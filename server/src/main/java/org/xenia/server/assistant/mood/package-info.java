/// What customers mean between the lines: mood, politely worded complaints, haste, read from each
/// message that comes in once its language is known (R26).
@NullMarked
package org.xenia.server.assistant.mood;

import org.jspecify.annotations.NullMarked;

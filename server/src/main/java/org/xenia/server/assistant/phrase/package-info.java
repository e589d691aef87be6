/// Words to insert: openings and closings that fit person, hour and channel, and the phrase library
/// with its slots filled from the conversation.
@NullMarked
package org.xenia.server.assistant.phrase;

import org.jspecify.annotations.NullMarked;

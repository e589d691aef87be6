/// Tells customers that their message arrived (R70, R63): once per conversation, in their language, by
/// the channel they came by, and never to machines. A reader of the log notes what is due; a job writes
/// it as soon as the language of the message is known.
@NullMarked
package org.xenia.server.channel.acknowledge;

import org.jspecify.annotations.NullMarked;

/// What a channel does for its customers by itself, and in which words: whether it acknowledges messages,
/// its opening hours and what it promises, how mails are signed, whether answers follow those who left
/// the chat by mail.
///
/// Requirements: R49, R63, R70.
@NullMarked
package org.xenia.server.channel.courtesy;

import org.jspecify.annotations.NullMarked;

/// Chats that go on by mail (R49): what staff wrote after the visitor had left follows to their address,
/// as one mail, and who answers it is back in the same conversation.
@NullMarked
package org.xenia.server.channel.continuation;

import org.jspecify.annotations.NullMarked;

/// Which mails belong together: Message-IDs of every thread, addresses and subjects that name a conversation, and what
/// a customer's message was as a mail.
@NullMarked
package org.xenia.server.channel.mail.thread;

import org.jspecify.annotations.NullMarked;

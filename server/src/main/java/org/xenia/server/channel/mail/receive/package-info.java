/// How mail comes in: a loop for each mailbox that fetches what is new, what is made of a mail, which mails
/// are held back and why, and what bounces tell of our own.
@NullMarked
package org.xenia.server.channel.mail.receive;

import org.jspecify.annotations.NullMarked;

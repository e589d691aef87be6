/// The way to mail servers: connections by IMAP and SMTP, what can go wrong with them in words that administrators
/// can act on, and a try of both.
@NullMarked
package org.xenia.server.channel.mail.connect;

import org.jspecify.annotations.NullMarked;

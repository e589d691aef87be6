/// The sealed secrets of mailboxes: passwords, and what providers give to whoever signs in.
@NullMarked
package org.xenia.server.channel.mail.secret;

import org.jspecify.annotations.NullMarked;

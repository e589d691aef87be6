/// How replies leave as mail: what a mail says to whom, its parts, the talk with the SMTP server, and what its answers
/// mean for the outbox.
@NullMarked
package org.xenia.server.channel.mail.send;

import org.jspecify.annotations.NullMarked;

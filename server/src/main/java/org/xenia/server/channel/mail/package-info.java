/// E-mail: mailboxes of the company as channels. How they are set stands here, how servers are reached in `connect`,
/// how mail leaves in `send` and comes in in `receive`.
@NullMarked
package org.xenia.server.channel.mail;

import org.jspecify.annotations.NullMarked;

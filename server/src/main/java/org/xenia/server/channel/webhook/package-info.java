/// Webhooks: what a program is told over HTTP, signed, kept until it is taken, and seen by administrators.
@NullMarked
package org.xenia.server.channel.webhook;

import org.jspecify.annotations.NullMarked;

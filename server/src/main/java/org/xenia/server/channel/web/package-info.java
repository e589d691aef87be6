/// Web chat: the server's side of the widget on a company's pages. Channels with their key, origins and words;
/// visitors with their tokens and signed identities; the thread as the customer sees it.
///
/// Staff's side of the same messages is the conversation module's. Requirements: R1, R15, R44.
@NamedInterface("web")
@NullMarked
package org.xenia.server.channel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Floor 3. Conversations and their messages: the one write path. Messages come in by [Intake] and go
/// out by [Reply], whatever the channel; this module appends, moves and reads, and everything else
/// follows the event log.
///
/// What it needs from above it declares as a port: the translations of messages
/// ([MessageTranslations]), what stops a reply ([ReplyGate]), what customers mean between the lines
/// ([MessageMoods]). Requirements: R5, R49, R88 in part.
@ApplicationModule(allowedDependencies = {"kernel", "identity", "customer"})
@NullMarked
package org.xenia.server.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

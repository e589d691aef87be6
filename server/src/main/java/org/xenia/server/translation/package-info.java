/// Floor 4. What the language library does, applied to conversations: which language a message is in, who
/// reads it in which language, and replies in the customer's language, with engines, terms and memory of
/// each workspace.
///
/// It follows the event log and implements the port of the conversation module; nothing here holds up a
/// message. Requirements: R2, R5, R6, R8, R13.
@ApplicationModule(allowedDependencies = {"kernel", "identity", "customer", "conversation"})
@NullMarked
package org.xenia.server.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

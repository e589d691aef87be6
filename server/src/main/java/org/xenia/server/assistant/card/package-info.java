/// The culture card beside a conversation: name and address, place and time, holidays, register, axes,
/// sensitivities. Every value says why it stands there; what is known of a market is never shown as a
/// fact about the person.
@NullMarked
package org.xenia.server.assistant.card;

import org.jspecify.annotations.NullMarked;

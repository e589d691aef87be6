package org.xenia.server.conversation;

import java.time.Instant;
import java.util.UUID;

/// The receipt for a message that is now durable.
///
/// @param duplicate true when the same message had been accepted before; then this is its receipt
public record Accepted(
        UUID conversation, long number, UUID message, int position, UUID customer, Instant at, boolean duplicate) {}

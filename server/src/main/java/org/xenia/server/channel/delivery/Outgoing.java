package org.xenia.server.channel.delivery;

import java.time.Instant;
import java.util.UUID;

/// A message on its way out. Its words are read where they are kept (`Conversations.message`), so that
/// what was erased there never leaves.
///
/// @param delivery by which administrators and providers know this delivery
/// @param key the idempotency key: the same in every try of a delivery, also after a crash
/// @param event what is delivered: `message.replied`
/// @param position its place in the conversation; a lower one of the same conversation has left before
/// @param attempt the how manyth try this is, from 1
/// @param maybeSent whether an earlier try may have succeeded without our knowing
/// @param proactive whether nobody had asked for it
/// @param createdAt when it was given to the outbox
public record Outgoing(
        UUID delivery,
        String key,
        String event,
        UUID channel,
        UUID conversation,
        UUID message,
        int position,
        int attempt,
        boolean maybeSent,
        boolean proactive,
        Instant createdAt) {}

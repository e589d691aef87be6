package org.xenia.server.channel.mail.receive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// A mail that was not taken for a customer's message, as administrators see it.
///
/// @param sender as it says; empty when it says nothing
/// @param size in bytes
/// @param raw where the mail is to be had as it came; absent when it could not even be fetched or is infected
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldMail(
        UUID id,

        @Among({"too_large", "no_sender", "own_mail", "loop", "too_many", "report", "auto_reply", "infected", "failed"})
        String reason,

        String sender,
        String subject,
        long size,
        @Nullable String raw,
        Instant at) {}

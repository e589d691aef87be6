package org.xenia.server.channel.mail.thread;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a customer's message was as a mail.
///
/// @param mailId its Message-ID, or the one made for it
/// @param ownAddress the address of ours that it was written to; absent when it came by a way that hides it
/// @param sender the address
/// @param senderName empty when it gives none
/// @param replyTo where the sender wants answers, when that is elsewhere
/// @param recipients the addresses in `To`
/// @param copies the addresses in `Cc`
/// @param automatic whether a program wrote it
/// @param bulk whether it went to a list, so that nothing answers it by itself
/// @param cut what was quoted and signed, and is not part of the message's text
/// @param rawFile the mail as it came
/// @param writtenAt when it says it was written
/// @param arrivedAt when it reached the mailbox
public record ReceivedMail(
        UUID message,
        UUID channel,
        String mailId,
        @Nullable String ownAddress,
        String sender,
        String senderName,
        @Nullable String replyTo,
        List<String> recipients,
        List<String> copies,
        String subject,
        boolean automatic,
        boolean bulk,
        String cut,
        @Nullable UUID rawFile,
        @Nullable Instant writtenAt,
        Instant arrivedAt) {

    /// Keeps its own lists.
    public ReceivedMail {
        recipients = List.copyOf(recipients);
        copies = List.copyOf(copies);
    }
}

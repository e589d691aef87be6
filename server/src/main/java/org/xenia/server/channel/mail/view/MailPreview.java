package org.xenia.server.channel.mail.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail that nobody has taken in yet, as administrators read it.
///
/// @param fetched whether its content is here; without it nothing else is
/// @param sender the address
/// @param senderName empty when the mail gives none
/// @param replyTo where the sender wants answers, when that is elsewhere
/// @param returnPath where mail servers send what cannot be delivered, when that is elsewhere
/// @param writtenAt when it says it was written
/// @param automatic whether a program wrote it
/// @param proofs what the own mail server noted about the sender, such as `spf=fail`
/// @param text its words; of a long one the start
/// @param html whether it has a page too
/// @param blockedImages how many pictures from outside are not loaded
/// @param suspiciousLinks how many links pretend to lead elsewhere
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MailPreview(
        boolean fetched,
        String sender,
        String senderName,
        @Nullable String replyTo,
        @Nullable String returnPath,
        List<String> recipients,
        List<String> copies,
        String subject,
        @Nullable Instant writtenAt,
        boolean automatic,
        List<String> proofs,
        String text,
        boolean html,
        int blockedImages,
        int suspiciousLinks,
        List<Enclosed> files) {

    /// One that could not be fetched.
    public static final MailPreview UNFETCHED = new MailPreview(
            false, "", "", null, null, List.of(), List.of(), "", null, false, List.of(), "", false, 0, 0, List.of());

    /// Keeps its own lists.
    public MailPreview {
        recipients = List.copyOf(recipients);
        copies = List.copyOf(copies);
        proofs = List.copyOf(proofs);
        files = List.copyOf(files);
    }

    /// A file that came with it.
    public record Enclosed(String name, String type, long size) {}
}

package org.xenia.server.channel.mail.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// A message as the mail it was.
///
/// @param sender the address
/// @param senderName empty when the mail gives none
/// @param replyTo where the sender wants answers, when that is elsewhere
/// @param writtenAt when it says it was written
/// @param automatic whether a program wrote it
/// @param cut what was quoted and signed, and is not part of the message's text
/// @param html as the mail program would show it, made harmless; absent when the mail has none
/// @param blockedImages how many pictures from outside are not loaded
/// @param suspiciousLinks how many links pretend to lead elsewhere; they are marked in the HTML
/// @param paper whether the HTML brings colours of its own, made for light paper
/// @param raw where the mail is to be had as it came
@JsonInclude(JsonInclude.Include.NON_NULL)
record MailView(
        String sender,
        String senderName,
        @Nullable String replyTo,
        List<String> recipients,
        List<String> copies,
        String subject,
        @Nullable Instant writtenAt,
        boolean automatic,
        String cut,
        @Nullable String html,
        int blockedImages,
        int suspiciousLinks,
        @Among({"themed", "light_paper"}) String paper,
        @Nullable String raw) {}

package org.xenia.mail.machine;

import java.util.List;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.MailAddress;

/// What of a mail may tell that a machine wrote it.
///
/// @param headers its header
/// @param subject its subject, decoded
/// @param sender who it says wrote it
/// @param recipients whom it was sent to
/// @param text its shown text
/// @param reportType the kind of report that its `Content-Type` names, lower case; empty when it is none
/// @param status the groups of fields of its delivery status (RFC 3464); empty when it has no such part
/// @param returned the header of the mail that it brings back; [Headers#NONE] when it brings none
/// @param media the media types of its parts, lower case
/// @param calendarReply whether it holds an answer to an invitation
public record Evidence(
        Headers headers,
        String subject,
        MailAddress sender,
        List<MailAddress> recipients,
        String text,
        String reportType,
        List<Headers> status,
        Headers returned,
        List<String> media,
        boolean calendarReply) {

    /// Keeps copies of the lists.
    public Evidence {
        recipients = List.copyOf(recipients);
        status = List.copyOf(status);
        media = List.copyOf(media);
    }
}

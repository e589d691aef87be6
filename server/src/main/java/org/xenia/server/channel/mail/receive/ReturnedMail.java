package org.xenia.server.channel.mail.receive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.mail.machine.Bounce;
import org.xenia.mail.parse.Attachment;
import org.xenia.mail.parse.MailParser;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.delivery.DeliveryReason;
import org.xenia.server.channel.delivery.DeliveryReceipts;
import org.xenia.server.channel.mail.thread.UndeliverableMail;

/// Reads what mail servers report about mails of ours, and writes it onto the message: it is late, has arrived or
/// bounced, or the customer's provider complains.
@Component
class ReturnedMail {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedMail.class);
    private static final MailParser PARSER = new MailParser();

    /// How reports enclose the mail that they are about.
    private static final Set<String> ENCLOSED =
            Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

    /// Of an enclosed mail the header is enough.
    private static final int HEADER_BYTES = 256 * 1024;

    private final DeliveryReceipts receipts;
    private final UndeliverableMail undeliverable;

    ReturnedMail(DeliveryReceipts receipts, UndeliverableMail undeliverable) {
        this.receipts = receipts;
        this.undeliverable = undeliverable;
    }

    /// Whether a mail is a report and no words of a customer.
    static boolean isReport(ParsedMail mail) {
        return switch (mail.kind()) {
            case BOUNCE, DELAY, DELIVERED, RECEIPT, COMPLAINT -> true;
            case PERSON, BULK, NOTIFICATION, AUTO_REPLY -> false;
        };
    }

    /// Takes a report in. Answers whether it is about a mail of ours. Takes part in the caller's
    /// transaction.
    boolean take(UUID channel, ParsedMail report) {
        for (String mailId : subjects(report)) {
            UUID message = receipts.findMessage(channel, mailId);
            if (message != null) {
                note(channel, mailId, message, report);
                return true;
            }
        }
        return false;
    }

    /// Whoever answers a mail has it, even when it was late.
    void answered(UUID channel, ParsedMail answer) {
        if (answer.inReplyTo() != null) {
            receipts.answered(channel, answer.inReplyTo());
        }
    }

    private void note(UUID channel, String mailId, UUID message, ParsedMail report) {
        switch (report.kind()) {
            case BOUNCE -> {
                Bounce bounce = report.bounce();
                DeliveryReason reason = reason(bounce);
                receipts.failed(channel, mailId, reason, detail(bounce));
                if (bounce != null && bounce.permanent()) {
                    undeliverable.note(message, bounce.recipient(), reason);
                }
            }
            case COMPLAINT -> receipts.failed(channel, mailId, DeliveryReason.COMPLAINED, detail(report.bounce()));
            case DELAY -> receipts.delayed(channel, mailId);
            case DELIVERED -> receipts.delivered(channel, mailId);
            // Whether it was displayed or thrown away is the reader's own matter.
            case RECEIPT -> receipts.passedOn(channel, mailId);
            case PERSON, BULK, NOTIFICATION, AUTO_REPLY -> {}
        }
    }

    /// The ids of the mails that a report may be about, the likeliest first.
    private static List<String> subjects(ParsedMail report) {
        List<String> ids = new ArrayList<>();
        report.attachments().stream()
                .filter(attachment -> ENCLOSED.contains(attachment.type()))
                .map(ReturnedMail::enclosedId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        if (report.inReplyTo() != null) {
            ids.add(report.inReplyTo());
        }
        ids.addAll(report.references().reversed());
        return ids;
    }

    private static @Nullable String enclosedId(Attachment attachment) {
        try (InputStream content = attachment.content().open()) {
            return PARSER.parse(content.readNBytes(HEADER_BYTES)).messageId();
        } catch (IOException unreadable) {
            LOG.debug("the mail in a report cannot be read", unreadable);
            return null;
        }
    }

    private static DeliveryReason reason(@Nullable Bounce bounce) {
        String status = bounce == null ? "" : bounce.status();
        if (status.endsWith(".2.2")) {
            return DeliveryReason.MAILBOX_FULL;
        }
        if (status.endsWith(".2.3") || status.endsWith(".3.4")) {
            return DeliveryReason.TOO_LARGE;
        }
        if (status.startsWith("5.1.") || status.equals("5.2.1") || status.equals("5.4.4")) {
            return DeliveryReason.ADDRESS_UNKNOWN;
        }
        return status.startsWith("5.7.") ? DeliveryReason.BLOCKED : DeliveryReason.REJECTED;
    }

    private static @Nullable String detail(@Nullable Bounce bounce) {
        return bounce == null ? null : bounce.status() + (bounce.recipient() == null ? "" : " " + bounce.recipient());
    }
}

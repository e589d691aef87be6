package org.xenia.mail.machine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.header.Headers;

/// Delivery status notifications as the standard has them (RFC 3464).
final class DeliveryReport {

    private DeliveryReport() {}

    /// What happened to a recipient.
    private enum Action {
        FAILED,
        DELAYED,
        DELIVERED,
        RELAYED,
        NONE
    }

    /// What the report says; `null` when the mail is none, or one that says nothing.
    static @Nullable MachineMail read(Evidence mail) {
        boolean report = mail.media().contains("multipart/report");
        if (mail.status().isEmpty() || (!report && (!machine(mail) || MailServer.answers(mail)))) {
            return null;
        }
        Headers delayed = null;
        boolean delivered = false;
        boolean relayed = false;
        for (Headers group : mail.status()) {
            switch (action(group)) {
                case FAILED -> {
                    return new MachineMail(MailKind.BOUNCE, bounce(mail, group, "5.0.0"));
                }
                case DELAYED -> delayed = delayed == null ? group : delayed;
                case DELIVERED -> delivered = true;
                case RELAYED -> relayed = true;
                case NONE -> {}
            }
        }
        if (delayed != null) {
            Bounce late = bounce(mail, delayed, "4.0.0");
            return new MachineMail(MailKind.DELAY, new Bounce(late.recipient(), late.status(), false));
        }
        if (delivered) {
            return new MachineMail(MailKind.DELIVERED, null);
        }
        return relayed ? new MachineMail(MailKind.RECEIPT, null) : null;
    }

    private static boolean machine(Evidence mail) {
        return MailServer.speaks(mail)
                || MailServer.emptyEnvelope(mail)
                || (Phrases.FAILURE_SUBJECTS.in(Phrases.normal(mail.subject())) && ReturnedMail.isOurs(mail));
    }

    private static Action action(Headers group) {
        String action = group.find("Action").orElse("").toLowerCase(Locale.ROOT);
        if (action.startsWith("fail")
                || action.startsWith("error")
                || action.startsWith("undeliver")
                || action.startsWith("expire")) {
            return Action.FAILED;
        }
        if (action.startsWith("delay")) {
            return Action.DELAYED;
        }
        if (action.startsWith("deliver")) {
            return Action.DELIVERED;
        }
        // What was handed to a server that reports nothing, or to a list, may still be on its way.
        if (action.startsWith("relay") || action.startsWith("expand")) {
            return Action.RELAYED;
        }
        String status = group.find("Status").orElse("").strip();
        return status.startsWith("5")
                ? Action.FAILED
                : status.startsWith("4") ? Action.DELAYED : status.startsWith("2") ? Action.RELAYED : Action.NONE;
    }

    private static Bounce bounce(Evidence mail, Headers group, String otherwise) {
        String diagnosis = group.find("Diagnostic-Code").orElse("");
        String status = StatusCode.find(group.find("Status").orElse(""));
        if (status == null) {
            status = StatusCode.read(diagnosis, "");
        }
        if (status == null) {
            status = StatusCode.read(TopText.of(mail.text()), otherwise);
        }
        String known = status == null ? otherwise : status;
        return new Bounce(RecipientFinder.find(mail, group), known, known.startsWith("5"));
    }
}

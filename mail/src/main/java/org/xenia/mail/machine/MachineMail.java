package org.xenia.mail.machine;

import org.jspecify.annotations.Nullable;

/// What a mail is when a machine may have written it.
///
/// @param kind who is speaking
/// @param bounce the delivery that failed or is late; `null` when the mail reports none
public record MachineMail(MailKind kind, @Nullable Bounce bounce) {

    /// Decides by the evidence, the surest first: standard reports, then the words of mail servers, then headers.
    public static MachineMail of(Evidence mail) {
        if (mail.reportType().contains("feedback")
                || mail.media().contains("message/feedback-report")
                || mail.headers().has("X-HmXmrOriginalRecipient")) {
            return new MachineMail(MailKind.COMPLAINT, null);
        }
        boolean report = mail.media().contains("multipart/report");
        if (mail.reportType().contains("disposition")
                || (report && mail.media().contains("message/disposition-notification"))) {
            return new MachineMail(MailKind.RECEIPT, null);
        }
        MachineMail standard = DeliveryReport.read(mail);
        if (standard != null) {
            return standard;
        }
        MachineMail notice = SesNotice.read(mail);
        if (notice != null) {
            return notice;
        }
        MachineMail worded = WordedReport.read(mail);
        return worded != null ? worded : new MachineMail(AutomaticHeaders.kind(mail), null);
    }
}

package org.xenia.mail.machine;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reports that mail servers write in their own words, without the standard: qmail, older exim, Exchange, Domino and
/// hundreds of others. A mail counts as one only when both its sender or subject and its sentences say so; a person who
/// quotes or passes on a report speaks in a mail of their own.
final class WordedReport {

    /// What only mail servers write: reply codes with their enhanced status, commands of SMTP, full mailboxes.
    private static final Pattern TECHNICAL = Pattern.compile(
            "(?i)(?<![\\d.])[45]\\d\\d[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3}|(?:rcpt to|mail from): ?<|said: ?[45]\\d\\d"
                    + "|\\(#[45]\\.\\d\\.\\d\\)|mailbox (?:is )?full|メールボックス|user unknown|unknown user|smtp error");

    private WordedReport() {}

    /// What the report says; `null` when the mail is none.
    static @Nullable MachineMail read(Evidence mail) {
        String top = TopText.of(mail.text());
        String words = Phrases.normal(top);
        String subject = Phrases.normal(mail.subject());
        Words said = new Words(
                Phrases.FAILURE_SUBJECTS.in(subject) && !MailServer.answers(mail),
                Phrases.FAILURE_SENTENCES.in(words) || Phrases.DELAY_SENTENCES.in(words));
        if (Phrases.AWAY_SUBJECTS.begin(subject) || !said(mail, said)) {
            return null;
        }
        if (late(words, subject)) {
            String status = StatusCode.read(top, "4.0.0");
            String known = status == null || status.startsWith("5") ? "4.0.0" : status;
            return new MachineMail(MailKind.DELAY, new Bounce(RecipientFinder.find(mail), known, false));
        }
        if (Phrases.DELIVERED_SENTENCES.in(words) && !words.contains("not ") && !words.contains("fail")) {
            return new MachineMail(MailKind.RECEIPT, null);
        }
        String status = StatusCode.read(top, "5.0.0");
        String known = status == null ? "5.0.0" : status;
        return new MachineMail(MailKind.BOUNCE, new Bounce(RecipientFinder.find(mail), known, known.startsWith("5")));
    }

    private static boolean said(Evidence mail, Words words) {
        boolean report =
                mail.media().contains("multipart/report") && mail.reportType().contains("delivery-status");
        if (report || mail.headers().find("X-Failed-Recipients").isPresent()) {
            return true;
        }
        boolean answer = MailServer.answers(mail);
        boolean emptyEnvelope = MailServer.emptyEnvelope(mail);
        if (MailServer.speaks(mail)) {
            // A note about one's own full mailbox names nobody else.
            boolean failed = words.text() && RecipientFinder.namesAnother(mail);
            return words.subject() || (failed && (!answer || emptyEnvelope || !quotes(mail)));
        }
        if (answer || !words.text()) {
            return false;
        }
        boolean returned = !mail.returned().fields().isEmpty();
        if (emptyEnvelope) {
            return words.subject() || returned;
        }
        // A shop whose parcel came back says nearly the same; mail servers give codes, or the mail itself.
        boolean technical = TECHNICAL.matcher(mail.text()).find();
        return words.subject()
                && ((ReturnedMail.isOurs(mail) && technical)
                        || (AutomaticHeaders.noReply(mail) && (technical || returned)));
    }

    /// What phrases say.
    ///
    /// @param subject whether the subject names a failed delivery and is no answer
    /// @param text whether the text speaks of a delivery that failed or is late
    private record Words(boolean subject, boolean text) {}

    /// Whether the mail quotes, as people's answers do.
    private static boolean quotes(Evidence mail) {
        return mail.text().lines().filter(line -> line.startsWith(">")).count() > 2;
    }

    private static boolean late(String words, String subject) {
        boolean ended = words.contains("giving up")
                || words.contains("no further attempts")
                || words.contains("failed permanently")
                || words.contains("permanent error")
                || words.contains("permanent failure")
                || words.contains("permanent fatal");
        return !ended
                && (Phrases.DELAY_SENTENCES.in(words)
                        || Phrases.DELAY_SENTENCES.in(subject)
                        || subject.endsWith("(delay)"));
    }
}

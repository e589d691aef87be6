package org.xenia.mail.machine;

import org.jspecify.annotations.Nullable;

/// Reports that mail servers write in their own words, without the standard: qmail, older exim, Exchange, Domino and
/// hundreds of others. A mail counts as one only when both its sender or subject and its sentences say so; a person who
/// quotes or passes on a report speaks in a mail of their own.
final class WordedReport {

    private WordedReport() {}

    /// What the report says; `null` when the mail is none.
    static @Nullable MachineMail read(Evidence mail) {
        String top = TopText.of(mail.text());
        String words = Phrases.normal(top);
        String subject = Phrases.normal(mail.subject());
        boolean server = MailServer.speaks(mail);
        boolean emptyEnvelope = MailServer.emptyEnvelope(mail);
        boolean failureSubject = Phrases.FAILURE_SUBJECTS.in(subject) && !MailServer.answers(mail);
        boolean failureWords = Phrases.FAILURE_SENTENCES.in(words);
        boolean away = Phrases.AWAY_SUBJECTS.begin(subject);
        if (away || !said(mail, server, emptyEnvelope, failureSubject, failureWords)) {
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

    private static boolean said(
            Evidence mail, boolean server, boolean emptyEnvelope, boolean failureSubject, boolean failureWords) {
        boolean failed = mail.headers().find("X-Failed-Recipients").isPresent();
        boolean report =
                mail.media().contains("multipart/report") && mail.reportType().contains("delivery-status");
        if (failed || report) {
            return true;
        }
        boolean answer = MailServer.answers(mail);
        if (server) {
            return failureWords && (!answer || emptyEnvelope || !failureQuoted(mail)) || failureSubject;
        }
        boolean returned = !mail.returned().fields().isEmpty();
        return failureSubject && failureWords && (emptyEnvelope || returned || alone(mail))
                || emptyEnvelope && returned && failureWords && !answer;
    }

    /// Whether the words about the failure stand only in what the mail quotes.
    private static boolean failureQuoted(Evidence mail) {
        return mail.text().lines().filter(line -> line.startsWith(">")).count() > 2;
    }

    /// Whether no person speaks: no signs of a mail program that people use.
    private static boolean alone(Evidence mail) {
        return !mail.headers().has("In-Reply-To")
                && mail.headers().find("X-Mailer").isEmpty()
                && mail.headers().find("User-Agent").isEmpty()
                && mail.text().lines().noneMatch(line -> line.startsWith(">"));
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

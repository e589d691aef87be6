package org.xenia.mail.machine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Knows the senders that are mail servers.
final class MailServer {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:mailer[-_.]?daemon|mail[-_.]?daemon|maildaemon|mdaemon|post[-_.]?master|hostmaster|mail[-_.]?delivery.*"
                    + "|mail[-_.]?system|double-bounce|bounces?|bounce-notification|mail\\.delivery\\.system|ndr"
                    + "|microsoftexchange329e.*|daemon|no-?reply-?mail-?delivery|mailsweeper|amavis|smtp-?server"
                    + "|mmdf|uucp|listserv-request|mailadmin|mail-?admin|complaints-and-bounces)(?:\\+.*)?");
    private static final Pattern NAME = Pattern.compile(
            "mail(?:er)? ?(?:deliver|daemon|administrator|system)|mailer[-_ ]daemon|delivery (?:sub)?system|postmaster"
                    + "|system administrator|systemadministrator|ndr administrator|content-filter|administrateur système"
                    + "|mail router|mail transport|internet mail|mailserver|mail server|administrador del sistema"
                    + "|amministratore di sistema|microsoft outlook|mail gateway|interscan|mimecast|messagelabs|mail filter|mailmarshal|mailsweeper|mail error|systembeheerder");
    /// What stands before the subject of a mail that answers or forwards another one.
    private static final Pattern ANSWER = Pattern.compile(
            "^(?:(?:re|aw|sv|vs|antw|ref|fwd?|wg|tr|rv|enc|vb|vl|i|r|odp|pd|回复|答复|转发|回覆|轉寄)"
                    + "(?:\\[\\d+\\])?\\s*[:：]\\s*).*",
            Pattern.DOTALL);

    private MailServer() {}

    /// Whether the sender is a mail server by its address or its name.
    static boolean speaks(Evidence mail) {
        String local = mail.sender().localPart().toLowerCase(Locale.ROOT);
        String name = mail.sender().name().toLowerCase(Locale.ROOT);
        return ADDRESS.matcher(local).matches()
                || NAME.matcher(name).find()
                || mail.headers().find("X-Failed-Recipients").isPresent();
    }

    /// Whether the envelope has no sender, as RFC 5321 demands of reports, so that nothing answers them.
    static boolean emptyEnvelope(Evidence mail) {
        List<String> paths =
                mail.headers().all("Return-Path").map(String::strip).toList();
        return paths.stream()
                .anyMatch(path -> path.equals("<>")
                        || path.isEmpty()
                        || path.toLowerCase(Locale.ROOT).contains("mailer-daemon"));
    }

    /// Whether the subject is that of a mail that somebody answers or passes on.
    static boolean answers(Evidence mail) {
        return ANSWER.matcher(Phrases.normal(mail.subject())).matches();
    }
}

package org.xenia.mail.machine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Divides the text of a report into what the mail server says and the mail that it brings back below.
final class TopText {

    /// What a mail server says is short; more is the mail that comes back.
    private static final int MOST = 12_000;

    private static final Pattern BELOW = Pattern.compile(
            "(?im)^[ \\t>*#=_-]*(?:(?:below (?:this line )?is a copy of|this is a copy of|here is a copy of|a copy of the"
                    + "|copy of (?:the|your)|(?:the )?headers? of the original|original message|original mail"
                    + "|unsent message|unsent copy|returned message|returned mail follows|message header"
                    + "|original header|start of (?:original|returned)|failed message|bounced e-?mail"
                    + "|undelivered message|the original message (?:follows|headers)|message text follows"
                    + "|your original message|message follows|included is a copy|encabezados del mensaje original"
                    + "|en-têtes du message d'origine|en-têtes de message d'origine|ursprüngliche nachricht(?:enkopf)?"
                    + "|kopfzeilen der ursprünglichen|元のメッセージ|原始邮件|原始郵件|исходное сообщение).{0,80}"
                    + "|received: ?(?:from|by|\\().{0,200}|return-path: ?<.{0,200}|dkim-signature: ?v=.{0,200})$");
    private static final Pattern QUOTED = Pattern.compile("(?m)^[ \\t]*(?:>(?!>>)|\\|).*$");

    private TopText() {}

    /// What the mail server says, without lines that it quotes.
    static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), below(text)));
        return QUOTED.matcher(start).replaceAll("");
    }

    /// The rest, where the mail that comes back may stand.
    static String rest(String text) {
        int from = below(text);
        return from >= text.length() ? "" : text.substring(from, Math.min(text.length(), from + MOST));
    }

    private static int below(String text) {
        String searched = text.substring(0, Math.min(text.length(), MOST));
        Matcher below = BELOW.matcher(searched);
        while (below.find()) {
            // A line that only announces the copy stands above the reasons in some reports.
            if (below.start() > 40) {
                return below.start();
            }
        }
        return Math.min(text.length(), MOST);
    }
}

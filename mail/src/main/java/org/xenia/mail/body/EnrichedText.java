package org.xenia.mail.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with the marks that mails had before HTML (`text/enriched`, RFC 1896, and `text/richtext`), without them.
public final class EnrichedText {

    private static final Pattern MARK =
            Pattern.compile("<<|(?i)<param>.{0,200}?</param>|<(?<name>/?[a-z][a-z0-9-]{0,60})>");
    private static final Pattern BREAKS = Pattern.compile("\\n+");

    private EnrichedText() {}

    /// The words. A single line break is a space, as the format says; of several one goes.
    ///
    /// @param text lines ended by `\n`
    public static String plain(String text) {
        String joined = BREAKS.matcher(text)
                .replaceAll(breaks ->
                        breaks.group().length() == 1 ? " " : breaks.group().substring(1));
        return MARK.matcher(joined).replaceAll(mark -> Matcher.quoteReplacement(shown(mark.group())));
    }

    private static String shown(String mark) {
        return mark.equals("<<") ? "<" : mark.equalsIgnoreCase("<nl>") ? "\n" : "";
    }
}

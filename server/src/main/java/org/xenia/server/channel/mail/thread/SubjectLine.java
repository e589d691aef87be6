package org.xenia.server.channel.mail.thread;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Subjects that name a conversation by its number: `Re: Where is my order? [#1042]`.
public final class SubjectLine {

    private static final Pattern NUMBER = Pattern.compile("\\[#(\\d{1,18})]");

    // "Re" as mail programs of other languages write it.
    private static final Pattern ANSWER = Pattern.compile(
            "(?iu)^\\s*(?:(?:re|aw|antw|sv|vs|ref|rv|rif|res|odp|ynt|ha|atb|vá|答复|回复|回覆|返信|رد|תגובה|отв|답장)"
                    + "\\s*(?:\\[\\d+]|\\(\\d+\\)|\\^\\d+)?\\s*[:：]\\s*)+");

    private static final int LONGEST = 200;

    private SubjectLine() {}

    /// The subject of an answer.
    ///
    /// @param subject of the matter; may be absent
    public static String answer(@Nullable String subject, long number) {
        String bare = subject == null
                ? ""
                : NUMBER.matcher(bare(subject)).replaceAll("").strip();
        return bare.isEmpty() ? "Re: [#" + number + "]" : "Re: " + bare + " [#" + number + "]";
    }

    /// A subject without the marks of an answer, in one line of bearable length.
    public static String bare(String subject) {
        String line = ANSWER.matcher(subject)
                .replaceFirst("")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(LONGEST, line.codePointCount(0, line.length())) - 1))
                        + "…";
    }

    /// The number that a subject names; null when it names none.
    public static @Nullable Long findNumber(String subject) {
        Matcher number = NUMBER.matcher(subject);
        return number.find() ? Long.valueOf(number.group(1)) : null;
    }
}

package org.xenia.server.channel.mail.thread;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Subjects that name a conversation by its number: `Re: Where is my order? [#1042]`.
public final class SubjectLine {

    private static final Pattern NUMBER = Pattern.compile("\\[#(\\d{1,18})]");

    // The same after a keyboard or a program of another script has been at it: [＃１０４２], 【#1042】, [#١٠٤٢].
    private static final Pattern NUMBERS = Pattern.compile(
            "[\\[［【〔]\\p{Cf}{0,3}\\s{0,3}[#＃№]\\s{0,3}\\p{Cf}{0,3}(\\p{Nd}{1,18})\\p{Cf}{0,3}\\s{0,3}[]］】〕]");

    // "Re" as mail programs of other languages write it.
    private static final Pattern ANSWER = Pattern.compile(
            "(?iu)^[\\s\\p{Cf}]*(?:(?:re|aw|antw|antwort|sv|svar|vs|ref|rif|rv|res|resp|rép|odp|odg|ynt|yanıt|vá|válasz|atb|ats"
                    + "|ad|απ|απάντηση|отв|ответ|отг|відп|răsp|trả lời|bls|balas|ha|ตอบกลับ|ตอบ|रेः|उत्तर|رد|الرد|پاسخ|جواب"
                    + "|תגובה|השב|תשובה|답장|회신|답변|返信|回复|答复|回覆|回信)"
                    + "\\s*(?:\\[\\d+]|\\(\\d+\\)|\\^\\d+)?[\\s\\p{Cf}]*[:：]\\s*)++");

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

    /// The numbers that a subject names, the last first: what other desks put before it is older.
    public static List<Long> numbers(String subject) {
        return NUMBERS.matcher(subject)
                .results()
                .limit(20)
                .map(number -> Long.valueOf(number.group(1)))
                .toList()
                .reversed();
    }
}

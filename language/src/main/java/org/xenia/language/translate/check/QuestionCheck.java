package org.xenia.language.translate.check;

import java.util.List;
import java.util.regex.Pattern;
import org.xenia.language.LanguageTag;

/// A question stays a question.
final class QuestionCheck {

    private static final String NAME = "question";
    private static final Pattern MARK = Pattern.compile("[?？؟՞]");
    private static final Pattern GREEK_MARK = Pattern.compile("[?;;]");
    private static final Pattern JAPANESE = Pattern.compile("[?？]|か[。\\s]|か\\z");
    private static final Pattern CHINESE = Pattern.compile("[?？]|[吗嗎呢]");
    private static final Pattern THAI = Pattern.compile("\\?|ไหม|หรือ|มั้ย|อะไร|เมื่อไ|ทำไม|อย่างไร");

    private QuestionCheck() {}

    static Check check(Compared texts) {
        boolean before = MARK.matcher(texts.source()).find();
        boolean kept = !before || pattern(texts.to()).matcher(texts.target()).find();
        return kept
                ? Check.passed(NAME, Severity.ADVISORY)
                : Check.failed(NAME, Severity.ADVISORY, List.of(Fault.of("not_asked")), List.of());
    }

    private static Pattern pattern(LanguageTag language) {
        return switch (language.language()) {
            case "el" -> GREEK_MARK;
            case "ja" -> JAPANESE;
            case "zh", "yue" -> CHINESE;
            case "th" -> THAI;
            default -> MARK;
        };
    }
}

package org.xenia.server.assistant.coach;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.CoachTexts;
import org.xenia.culture.coach.Finding;
import org.xenia.culture.coach.Severity;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.Sources;
import org.xenia.server.kernel.http.Among;

/// What the coach says about one stretch of a draft, in the reader's language.
///
/// @param start first UTF-16 unit of the stretch
/// @param end the unit after the last; equal to `start` where something is missing
/// @param in `text` or `translation`
/// @param message why
/// @param advice what to do about it
/// @param suggestion what to write instead, for a person to read
/// @param replacement text that may take the place of the stretch at one click
/// @param source where the rule comes from
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(
        String rule,
        Severity severity,
        Grade grade,
        int start,
        int end,
        @Among({"text", "translation"}) String in,
        String title,
        String message,
        String advice,
        @Nullable String suggestion,
        @Nullable String replacement,
        String source) {

    static FindingView of(Finding finding, String in, CoachTexts texts) {
        return new FindingView(
                finding.rule(),
                finding.severity(),
                finding.grade(),
                finding.start(),
                finding.end(),
                in,
                texts.title(finding.rule()),
                texts.reason(finding),
                texts.advice(finding),
                finding.suggestion(),
                finding.replacement(),
                source(finding.source()));
    }

    /// The title of a source of ours, else what the rule says.
    static String source(String id) {
        return Sources.shipped().find(id).map(Sources.Source::title).orElse(id);
    }
}

package org.xenia.culture.coach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Grade;

/// A rule as people review it.
///
/// @param id such as `G05`
/// @param title message key of its name
/// @param scope languages, regions and markets it is for, in the notation of the rule files; `all` when
/// for any
/// @param severity how loudly it speaks as shipped
/// @param target how loudly it would speak with better evidence or a signature
/// @param grade how good the evidence is
/// @param source where it comes from
/// @param reviewer the native reviewer and the date; null when nobody has signed it
/// @param examples when it speaks and when not
public record RuleCard(
        String id,
        String title,
        String scope,
        Severity severity,
        Severity target,
        Grade grade,
        String source,
        @Nullable String reviewer,
        List<Example> examples) {

    /// Copies the list.
    public RuleCard {
        examples = List.copyOf(examples);
    }
}

package org.xenia.culture.coach;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Grade;

/// What the coach says about one stretch of a draft.
///
/// @param rule id of the rule, such as `G05`
/// @param severity how loudly it speaks, already under the cap of the grade
/// @param grade how good the evidence is
/// @param start first UTF-16 unit of the stretch
/// @param end the unit after the last; equal to `start` where something is missing at that place
/// @param message key of the reason in the catalogue, such as `coach.G05.reason`; `.title` and `.advice`
/// lie beside it
/// @param arguments values for the message: always `found` and `suggestion`, both possibly empty
/// @param suggestion what to write instead, for a person to read; null when the advice says all
/// @param replacement text that may take the place of the stretch at one click; null when a person must
/// write
/// @param source where the rule comes from
public record Finding(
        String rule,
        Severity severity,
        Grade grade,
        int start,
        int end,
        String message,
        Map<String, Object> arguments,
        @Nullable String suggestion,
        @Nullable String replacement,
        String source) {

    /// Copies the arguments.
    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /// True when both mark the very same stretch.
    public boolean sameSpan(Finding other) {
        return start == other.start && end == other.end;
    }
}

package org.xenia.culture.coach.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Fact;

/// A stretch of the draft that a rule's trigger caught.
///
/// @param start first UTF-16 unit
/// @param end the unit after the last
/// @param suggestion what to write instead, for a person to read; null leaves the rule's own
/// @param replacement what may take the place of the stretch at one click; null when a person must write
/// @param arguments further values for the message
/// @param fact the fact of a pack that it rests on; null when on none
public record Hit(
        int start,
        int end,
        @Nullable String suggestion,
        @Nullable String replacement,
        Map<String, Object> arguments,
        @Nullable Fact fact) {

    /// Copies the arguments.
    public Hit {
        arguments = Map.copyOf(arguments);
    }

    /// A stretch with nothing to put in its place.
    public static Hit at(int start, int end) {
        return new Hit(start, end, null, null, Map.of(), null);
    }

    /// A stretch with the text that may take its place.
    public static Hit replace(int start, int end, String replacement) {
        return new Hit(start, end, replacement, replacement, Map.of(), null);
    }

    /// A stretch with advice that a person must put into words.
    public static Hit suggest(int start, int end, String suggestion) {
        return new Hit(start, end, suggestion, null, Map.of(), null);
    }

    /// The same with a further value for the message.
    public Hit with(String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(arguments);
        more.put(name, value);
        return new Hit(start, end, suggestion, replacement, more, fact);
    }

    /// The same, resting on a fact of a pack.
    public Hit because(Fact evidence) {
        return new Hit(start, end, suggestion, replacement, arguments, evidence);
    }
}

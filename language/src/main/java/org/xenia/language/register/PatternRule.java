package org.xenia.language.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rule for text without spaces between words: a regular expression. Its first group, where it has one, is what
/// it marks.
///
/// @param meaning what it says
/// @param pattern where it holds
record PatternRule(Rule.Meaning meaning, Pattern pattern) implements Rule {

    /// Adds every place where the rule holds.
    void find(String text, List<Found> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
            if (matcher.end(group) > matcher.start(group)) {
                found.add(new Found(this, matcher.start(group), matcher.end(group)));
            }
        }
    }
}

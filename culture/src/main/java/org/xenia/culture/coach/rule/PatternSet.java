package org.xenia.culture.coach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Regular expressions to look for. Word borders and classes know all scripts, case does not matter. A
/// group called `mark` is the stretch that is marked, else all that matched; the replacement takes the
/// place of what is marked and may name groups as `$1`.
final class PatternSet {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE;
    private static final Pattern REFERENCE = Pattern.compile("\\$(\\d)");

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Pattern pattern, Needles needles, String replacement, boolean marked) {
        Entry(Pattern pattern, String replacement) {
            this(pattern, Needles.of(pattern), replacement, pattern.pattern().contains("(?<mark>"));
        }
    }

    PatternSet(Map<String, String> patterns, boolean caseSensitive) {
        int flags = caseSensitive ? FLAGS & ~(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE) : FLAGS;
        patterns.forEach(
                (pattern, replacement) -> entries.add(new Entry(Pattern.compile(pattern, flags), replacement)));
    }

    /// True when there is nothing to look for.
    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Hit> find(Passage passage) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.needles().mayBeIn(passage.grams())) {
                continue;
            }
            Matcher matcher = entry.pattern().matcher(passage.text());
            while (matcher.find()) {
                int start = entry.marked() ? matcher.start("mark") : matcher.start();
                int end = entry.marked() ? matcher.end("mark") : matcher.end();
                if (start >= 0) {
                    hits.add(
                            entry.replacement().isEmpty()
                                    ? Hit.at(start, end)
                                    : Hit.replace(start, end, expand(entry.replacement(), matcher)));
                }
            }
        }
        return hits;
    }

    boolean in(Passage passage) {
        for (Entry entry : entries) {
            if (entry.needles().mayBeIn(passage.grams())
                    && entry.pattern().matcher(passage.text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static String expand(String template, MatchResult match) {
        return REFERENCE.matcher(template).replaceAll(reference -> {
            String group = match.group(Integer.parseInt(reference.group(1)));
            return Matcher.quoteReplacement(group == null ? "" : group);
        });
    }
}

package org.xenia.language.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The phrases of one language that show a mood, as patterns: `polite`, `open` or `urgent`, and a regular
/// expression that is read without regard to case, with any white space for a space.
final class MoodBook {

    private record Phrase(MoodCue.Kind kind, Pattern pattern) {}

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORD_START = "(?<![\\p{L}\\p{M}])";

    private final List<Phrase> phrases = new ArrayList<>();

    /// Reads the lines of a book. A phrase in letters with spaces between words begins at the start of a word.
    MoodBook(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.strip().split("\\s+", 2);
            if (parts.length < 2 || line.startsWith("#")) {
                continue;
            }
            MoodCue.Kind kind =
                    switch (parts[0]) {
                        case "polite" -> MoodCue.Kind.POLITE_COMPLAINT;
                        case "open" -> MoodCue.Kind.OPEN_COMPLAINT;
                        case "urgent" -> MoodCue.Kind.URGENCY;
                        default -> throw new IllegalArgumentException("no kind of mood: " + parts[0]);
                    };
            boolean spaced =
                    parts[1].codePoints().noneMatch(c -> c >= 0x2E80 && c < 0xAC00) && parts[1].charAt(0) < 0x0E00;
            String pattern = parts[1].replace(" ", "\\s+");
            phrases.add(new Phrase(kind, Pattern.compile((spaced ? WORD_START : "") + "(?:" + pattern + ")", FLAGS)));
        }
    }

    /// Adds every cue in the text.
    void find(String text, List<MoodCue> cues) {
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.pattern().matcher(text);
            while (matcher.find()) {
                cues.add(new MoodCue(matcher.start(), matcher.end(), matcher.group(), phrase.kind()));
            }
        }
    }
}

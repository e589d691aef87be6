package org.xenia.culture.coach.rule;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words of which a text must hold at least one for a pattern to be worth trying.
public final class Needles {

    private static final Needles NONE_KNOWN = new Needles(null);

    private final int @Nullable [][] keys;

    private Needles(int @Nullable [][] keys) {
        this.keys = keys;
    }

    /// The words that one of must stand in whatever the pattern matches; when none can be told, every text may hold
    /// them.
    public static Needles of(Pattern pattern) {
        Collection<String> words = RegexWords.of(pattern.pattern());
        return words.isEmpty() ? NONE_KNOWN : of(words);
    }

    /// These words; an empty list is in no text.
    static Needles of(Collection<String> words) {
        return new Needles(words.stream().map(Grams::keys).toArray(int[][]::new));
    }

    boolean mayBeIn(Grams grams) {
        if (keys == null) {
            return true;
        }
        for (int[] word : keys) {
            if (grams.mayHold(word)) {
                return true;
            }
        }
        return false;
    }
}

package org.xenia.culture.coach.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phrases to look for all at once. A phrase stands for itself in any case; a space is any white space,
/// `'` any apostrophe; it begins and ends where a word does, in scripts that set words apart, unless a
/// `*` at that end says that more letters may stand there.
///
/// Found by the first letter, so that a long list costs little more than a short one.
final class PhraseSet {

    private static final Set<Character.UnicodeScript> UNSPACED = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final int PLACES = 64;

    /// The phrases by the last bits of their first unit, the longer before the shorter.
    private final Entry[][] byFirst = new Entry[PLACES][];
    private boolean empty = true;
    private final Needles needles;
    private final boolean caseSensitive;

    private record Entry(String body, boolean openStart, boolean openEnd, String suggestion) {}

    private static final Entry[] NONE = {};

    private record Match(int start, int end, Entry entry) {}

    PhraseSet(Map<String, String> phrases, boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
        Arrays.fill(byFirst, NONE);
        this.needles = Needles.of(phrases.keySet().stream()
                .map(phrase -> phrase.replace('*', ' '))
                .toList());
        phrases.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> phrase) ->
                                phrase.getKey().length())
                        .reversed())
                .forEach(phrase -> add(entry(phrase.getKey(), phrase.getValue())));
    }

    private void add(Entry entry) {
        int place = entry.body().charAt(0) % PLACES;
        Entry[] before = byFirst[place];
        byFirst[place] = Arrays.copyOf(before, before.length + 1);
        byFirst[place][before.length] = entry;
        empty = false;
    }

    /// True when there is nothing to look for.
    boolean isEmpty() {
        return empty;
    }

    /// The places of the phrases, from left to right, never overlapping.
    List<Hit> find(Passage passage) {
        List<Hit> hits = new ArrayList<>();
        if (!needles.mayBeIn(passage.grams())) {
            return hits;
        }
        String plain = plain(passage);
        int end = 0;
        for (int at = 0; at < plain.length(); at++) {
            Match match = at < end ? null : match(plain, at);
            if (match != null) {
                hits.add(hit(passage.text(), match));
                end = match.end();
            }
        }
        return hits;
    }

    /// True when one of the phrases is there.
    boolean in(Passage passage) {
        String plain = needles.mayBeIn(passage.grams()) ? plain(passage) : "";
        for (int at = 0; at < plain.length(); at++) {
            if (match(plain, at) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Match match(String plain, int at) {
        for (Entry entry : byFirst[plain.charAt(at) % PLACES]) {
            int end = end(plain, at, entry.body());
            if (end < 0) {
                continue;
            }
            int start = at;
            if (letter(plain, at)) {
                int before = before(plain, at);
                if (before < at && !entry.openStart()) {
                    continue;
                }
                start = before;
            }
            if (letter(plain, end - 1)) {
                int after = after(plain, end);
                if (after > end && !entry.openEnd()) {
                    continue;
                }
                end = after;
            }
            return new Match(start, end, entry);
        }
        return null;
    }

    /// Where the phrase ends when it stands here, else -1.
    private static int end(String plain, int at, String body) {
        int place = at;
        for (int index = 0; index < body.length(); index++) {
            if (place >= plain.length() || plain.charAt(place) != body.charAt(index)) {
                return -1;
            }
            place++;
            while (body.charAt(index) == ' ' && place < plain.length() && plain.charAt(place) == ' ') {
                place++;
            }
        }
        return place;
    }

    private static int before(String plain, int at) {
        int start = at;
        while (start > 0 && letter(plain, start - 1)) {
            start--;
        }
        return start;
    }

    private static int after(String plain, int at) {
        int end = at;
        while (end < plain.length() && letter(plain, end)) {
            end++;
        }
        return end;
    }

    /// True for a unit of a word in a script that sets words apart.
    private static boolean letter(String plain, int at) {
        char unit = plain.charAt(at);
        if (unit < 0x80) {
            return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
        }
        int type = Character.getType(unit);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return (mark || Character.isLetterOrDigit(unit)) && !UNSPACED.contains(Character.UnicodeScript.of(unit));
    }

    private static Hit hit(String text, Match match) {
        String suggestion = match.entry().suggestion();
        return suggestion.isEmpty()
                ? Hit.at(match.start(), match.end())
                : Hit.replace(
                        match.start(), match.end(), cased(text.substring(match.start(), match.end()), suggestion));
    }

    /// The suggestion with a capital where the found words have one.
    private static String cased(String found, String suggestion) {
        int first = suggestion.codePointAt(0);
        boolean sentence = Character.isUpperCase(found.codePointAt(0)) && Character.isLowerCase(first);
        return sentence
                ? Character.toString(Character.toUpperCase(first)) + suggestion.substring(Character.charCount(first))
                : suggestion;
    }

    private Entry entry(String phrase, String suggestion) {
        boolean openStart = phrase.startsWith("*");
        boolean openEnd = phrase.endsWith("*");
        String body = phrase.substring(openStart ? 1 : 0, phrase.length() - (openEnd ? 1 : 0));
        return new Entry(Passage.plain(body, caseSensitive).replaceAll(" +", " "), openStart, openEnd, suggestion);
    }

    private String plain(Passage passage) {
        return caseSensitive ? Passage.plain(passage.text(), true) : passage.small();
    }
}

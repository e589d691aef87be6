package org.xenia.language.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.LanguageTag;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;

/// Cuts a text into sentences: ICU's rules (UAX 29) with CLDR's suppressions and our own abbreviations, line
/// breaks as ends, and no cut inside a protected token. Immutable and safe for use by many threads.
public final class Sentences {

    private static final ConcurrentHashMap<String, BreakIterator> PROTOTYPES = new ConcurrentHashMap<>();
    /// Ends of sentences that UAX 29 leaves joined when no space follows: Arabic and Urdu, Devanagari, CJK,
    /// Khmer, Thai.
    private static final String FULL = "。！？｡！？؟۔।॥៕။";
    private static final String CLOSING = "」』）】》〉”’\"')]}»›";

    private final Protector protector = new Protector();

    /// The sentences in order; joined they are the text, unit for unit. An empty text has none.
    public List<Segment> split(String text, LanguageTag language) {
        return split(text, language, protector.find(text));
    }

    /// The same with the tokens that the caller already found.
    public List<Segment> split(String text, LanguageTag language, List<Token> tokens) {
        List<Segment> segments = new ArrayList<>();
        TokenSpans spans = new TokenSpans(tokens);
        int start = 0;
        for (int boundary : boundaries(text, language)) {
            if (boundary <= start
                    || (boundary < text.length()
                            && (spans.inside(boundary) || held(text, start, boundary, language)))) {
                continue;
            }
            segments.add(new Segment(start, boundary, text.substring(start, boundary)));
            start = boundary;
        }
        if (start < text.length()) {
            segments.add(new Segment(start, text.length(), text.substring(start)));
        }
        return List.copyOf(segments);
    }

    private static List<Integer> boundaries(String text, LanguageTag language) {
        BreakIterator sentences = iterator(language.language());
        sentences.setText(text);
        List<Integer> boundaries = new ArrayList<>();
        int previous = sentences.first();
        for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
            inner(text, previous, next, boundaries);
            boundaries.add(next);
            previous = next;
        }
        return boundaries;
    }

    /// Adds the ends that ICU joins across: a full-width or Arabic end with text right behind it.
    private static void inner(String text, int from, int to, List<Integer> boundaries) {
        for (int index = from; index < to - 1; index++) {
            if (FULL.indexOf(text.charAt(index)) < 0 || FULL.indexOf(text.charAt(index + 1)) >= 0) {
                continue;
            }
            int end = index + 1;
            while (end < to && CLOSING.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            while (end < to && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            boolean quoted = end < to && end > index + 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
            if (end < to && !quoted) {
                boundaries.add(end);
            }
        }
    }

    /// True when the word before the boundary is an abbreviation or a bare list number ("3. Schritt").
    private static boolean held(String text, int start, int boundary, LanguageTag language) {
        int end = boundary;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            if (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\u2029') {
                return false;
            }
            end--;
        }
        if (end <= start || text.charAt(end - 1) != '.') {
            return false;
        }
        int word = end - 1;
        while (word > start && word > end - 30 && wordly(text.charAt(word - 1))) {
            word--;
        }
        String abbreviation = text.substring(word, end - 1);
        if (abbreviation.isEmpty() || abbreviation.endsWith(".")) {
            return false;
        }
        boolean listNumber = word == start && abbreviation.chars().allMatch(Character::isDigit);
        return listNumber || Abbreviations.hold(abbreviation, language.language());
    }

    private static boolean wordly(char c) {
        return !Character.isWhitespace(c) && "([{\"'«„“”¿¡,;:/-".indexOf(c) < 0;
    }

    /// Building an iterator with suppressions costs milliseconds, cloning one costs microseconds.
    private static BreakIterator iterator(String language) {
        return PROTOTYPES.computeIfAbsent(language, Sentences::build).clone();
    }

    private static BreakIterator build(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        BreakIterator plain = BreakIterator.getSentenceInstance(locale);
        return FilteredBreakIteratorBuilder.getInstance(locale).wrapIteratorWithFilter(plain);
    }
}

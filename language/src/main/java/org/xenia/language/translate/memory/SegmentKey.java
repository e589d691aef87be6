package org.xenia.language.translate.memory;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.xenia.language.LanguageTag;

/// A segment with everything taken out that does not change its translation, and what was taken out.
///
/// Two segments with the same `normalised` text are the same sentence: they differ only in figures, addresses, names,
/// case, width, white space, quotation marks, the mark at the end, or an access key of a menu.
///
/// @param normalised the key: Unicode NFKC, case folded, figures as `{0}`, addresses and codes as `{v}`, names as `{n}`
/// @param figures what was taken out, in order, with offsets into the text
public record SegmentKey(String normalised, List<Figure> figures) {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Pattern QUOTES =
            Pattern.compile("[\"“”„‟«»‹›「」『』＂]|(?<![\\p{L}\\p{Nd}])['‘’]|['‘’](?![\\p{L}])");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200b]+");

    /// Copies the list.
    public SegmentKey {
        figures = List.copyOf(figures);
    }

    /// The key of a text.
    public static SegmentKey of(String text, LanguageTag language) {
        List<Figure> figures = new ArrayList<>(Figure.list(text));
        figures.addAll(Names.list(text, language, figures));
        figures.sort(Comparator.comparingInt(Figure::start));
        StringBuilder key = new StringBuilder();
        int done = 0;
        for (Figure figure : figures) {
            key.append(plain(text.substring(done, figure.start()))).append(hole(figure));
            done = figure.end();
        }
        key.append(plain(text.substring(done)));
        return new SegmentKey(Ending.without(tidy(key.toString())), figures);
    }

    /// The key of a text as if it held no names, for languages and titles where capitals mislead.
    public static SegmentKey withoutNames(String text) {
        return of(text, LanguageTag.of("de"));
    }

    private static String plain(String text) {
        String folded = UCharacter.foldCase(NFKC.normalize(AccessKey.without(text)), true);
        return simple(folded)
                ? folded
                : DASHES.matcher(QUOTES.matcher(folded).replaceAll("")).replaceAll("-");
    }

    /// True when no quotation mark or dash can stand in the text: most texts.
    private static boolean simple(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '"' || c == '\'' || c == '«' || c == '»' || (c >= '\u2010' && c != '\u2026')) {
                return false;
            }
        }
        return true;
    }

    private static String hole(Figure figure) {
        return switch (figure.sort()) {
            case NUMBER -> "{0}";
            case VERBATIM -> "{v}";
            case NAME -> "{n}";
        };
    }

    private static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}

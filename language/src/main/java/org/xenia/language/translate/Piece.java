package org.xenia.language.translate;

import java.util.ArrayList;
import java.util.List;
import org.xenia.language.LanguageTag;
import org.xenia.language.segment.Segment;
import org.xenia.language.segment.Sentences;

/// A stretch of the original that is translated by itself, with the white space around it that is kept.
///
/// @param start where `core` starts in the original
/// @param before white space before
/// @param core what is translated; empty for a stretch of white space
/// @param after white space after
record Piece(int start, String before, String core, String after) {

    private static final Sentences SENTENCES = new Sentences();

    /// The sentences of a text; joined with their white space they are the text. A sentence longer than `limit` is
    /// cut at a space near it.
    static List<Piece> list(String text, LanguageTag language, int limit) {
        List<Piece> pieces = new ArrayList<>();
        for (Segment segment : SENTENCES.split(text, language)) {
            int start = segment.start();
            while (segment.end() - start > limit) {
                int end = cut(text, start, start + limit);
                pieces.add(of(text, start, end));
                start = end;
            }
            pieces.add(of(text, start, segment.end()));
        }
        return pieces;
    }

    private static Piece of(String text, int start, int end) {
        String whole = text.substring(start, end);
        String core = whole.strip();
        int lead = core.isEmpty() ? whole.length() : whole.indexOf(core);
        return new Piece(
                start + lead,
                whole.substring(0, lead),
                core,
                whole.substring(Math.min(whole.length(), lead + core.length())));
    }

    private static int cut(String text, int start, int latest) {
        for (int end = latest; end > start + (latest - start) / 2; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }
}

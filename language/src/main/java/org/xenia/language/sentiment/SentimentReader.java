package org.xenia.language.sentiment;

import java.util.List;
import org.xenia.language.LanguageTag;

/// Reads how pleased a text is from graded words of its language, with negation, intensity, contrast, pictographs
/// and raised voice. Safe for use by many threads; a lexicon is read on first use.
public final class SentimentReader {

    /// How quickly grades add up to certainty: a sum of 3 comes to 0.65.
    private static final double SOFTNESS = 12;
    private static final double LEAST = 0.2;
    private static final int REACH = 3;
    private static final double TURNED = -0.8;

    private final Lexicons lexicons = new Lexicons();

    /// The sentiment of a text; neutral with 0 when nothing shows.
    public Sentiment read(String text, LanguageTag language) {
        Lexicon lexicon = lexicons.get(language);
        List<Piece> pieces = Pieces.list(text, lexicon);
        double sum = 0;
        int index = 0;
        int floor = 0;
        while (index < pieces.size()) {
            int length = phrase(pieces, index, lexicon);
            if (length == 0) {
                if (lexicon.plays("but", pieces.get(index).text())) {
                    sum *= 0.5;
                }
                index++;
                continue;
            }
            double grade = lexicon.grade(joined(pieces, index, length))
                    * pieces.get(index).strength();
            boolean word = Character.isLetter(pieces.get(index).text().codePointAt(0));
            sum += word ? grade * around(pieces, index, length, floor, lexicon) : grade;
            index += length;
            floor = length > 1 ? index : floor;
        }
        double score = sum * loudness(text) / Math.sqrt(sum * sum + SOFTNESS);
        double bounded = Math.max(-1, Math.min(1, score));
        return new Sentiment(label(bounded), bounded);
    }

    private static Sentiment.Label label(double score) {
        if (Math.abs(score) < LEAST) {
            return Sentiment.Label.NEUTRAL;
        }
        return score > 0 ? Sentiment.Label.POSITIVE : Sentiment.Label.NEGATIVE;
    }

    /// How many pieces the longest graded entry from here takes, 0 for none.
    private static int phrase(List<Piece> pieces, int from, Lexicon lexicon) {
        for (int length = Math.min(lexicon.longestPhrase(), pieces.size() - from); length > 0; length--) {
            if (lexicon.grade(joined(pieces, from, length)) != 0) {
                return length;
            }
        }
        return 0;
    }

    private static String joined(List<Piece> pieces, int from, int length) {
        if (length == 1) {
            return pieces.get(from).text();
        }
        StringBuilder phrase = new StringBuilder();
        for (Piece piece : pieces.subList(from, from + length)) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(piece.text());
        }
        return phrase.toString();
    }

    /// What the words around a graded one make of it, back to the end of the last phrase (`floor`): turned by a
    /// negation, more or less by an intensifier.
    private static double around(List<Piece> pieces, int from, int length, int floor, Lexicon lexicon) {
        double factor = 1;
        for (int index = from - 1; index >= Math.max(floor, from - REACH); index--) {
            Piece piece = pieces.get(index);
            if (piece.mark()) {
                break;
            }
            if (lexicon.plays("not", piece.text())) {
                factor *= TURNED;
            } else if (lexicon.plays("strong", piece.text())) {
                factor *= 1.4;
            } else if (lexicon.plays("weak", piece.text())) {
                factor *= 0.6;
            }
        }
        int end = Math.min(pieces.size(), from + length + REACH);
        for (int index = from + length; index < end && !pieces.get(index).mark(); index++) {
            if (lexicon.plays("after", pieces.get(index).text())) {
                return factor * TURNED;
            }
        }
        return factor;
    }

    /// Exclamation marks raise what is said.
    private static double loudness(String text) {
        long marks = text.chars().filter(c -> c == '!' || c == '！').limit(3).count();
        return 1 + 0.1 * marks;
    }
}

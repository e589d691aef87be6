package org.xenia.language.sentiment;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.xenia.language.LanguageTag;

/// Reads how pleased a text is from graded words of its language, with negation, intensity, contrast, pictographs
/// and raised voice. Safe for use by many threads; a lexicon is read on first use.
public final class SentimentReader {

    /// How quickly grades add up to certainty: a sum of 3 comes to 0.65.
    private static final double SOFTNESS = 12;
    /// One faint word of praise often only names a pleasant thing; a faint reproach or a bare denial
    /// mostly is one.
    private static final double PLEASED = 0.25;
    private static final double DISPLEASED = -0.2;
    private static final int REACH = 3;
    private static final double TURNED = -0.8;

    private static final double DENIAL = 0.75;
    private static final double CHEER = 0.2;
    /// A text with a link mostly reports; its grades say less of its writer.
    private static final double REPORTED = 0.75;
    private static final Pattern LINK = Pattern.compile("https?(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])www\\.");

    private final Lexicons lexicons = new Lexicons();

    /// The sentiment of a text; neutral with 0 when nothing shows.
    public Sentiment read(String text, LanguageTag language) {
        Lexicon lexicon = lexicons.get(language);
        List<Piece> pieces = Pieces.list(text, lexicon);
        double sum = 0;
        int index = 0;
        int floor = 0;
        BitSet turned = new BitSet();
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
            sum += word ? grade * around(pieces, index, length, floor, lexicon, turned) : grade;
            index += length;
            floor = length > 1 ? index : floor;
        }
        sum -= idleNegations(pieces, lexicon, turned) * DENIAL;
        sum += sum >= 0 ? marks(text) * CHEER : 0;
        sum *= LINK.matcher(text).find() ? REPORTED : 1;
        double score = sum * (1 + 0.1 * marks(text)) / Math.sqrt(sum * sum + SOFTNESS);
        double bounded = Math.max(-1, Math.min(1, score));
        return new Sentiment(label(bounded), bounded);
    }

    private static Sentiment.Label label(double score) {
        if (score >= PLEASED) {
            return Sentiment.Label.POSITIVE;
        }
        return score <= DISPLEASED ? Sentiment.Label.NEGATIVE : Sentiment.Label.NEUTRAL;
    }

    /// How many pieces the longest graded entry from here takes, 0 for none.
    private static int phrase(List<Piece> pieces, int from, Lexicon lexicon) {
        for (int length = Math.min(lexicon.longestPhrase(), pieces.size() - from); length > 0; length--) {
            String phrase = joined(pieces, from, length);
            if (lexicon.lists(phrase) || lexicon.grade(phrase) != 0) {
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
    private static double around(List<Piece> pieces, int from, int length, int floor, Lexicon lexicon, BitSet turned) {
        double factor = 1;
        for (int index = from - 1; index >= Math.max(floor, from - REACH); index--) {
            Piece piece = pieces.get(index);
            if (piece.mark()) {
                break;
            }
            if (lexicon.plays("not", piece.text())) {
                factor *= TURNED;
                turned.set(index);
            } else if (lexicon.plays("strong", piece.text())) {
                factor *= 1.4;
            } else if (lexicon.plays("weak", piece.text())) {
                factor *= 0.6;
            }
        }
        int end = Math.min(pieces.size(), from + length + REACH);
        for (int index = from + length; index < end && !pieces.get(index).mark(); index++) {
            if (lexicon.plays("after", pieces.get(index).text())) {
                turned.set(index);
                return factor * TURNED;
            }
        }
        return factor;
    }

    /// How many negations, at most two, deny something that has no grade: more often a complaint than
    /// not, save in a question.
    private static int idleNegations(List<Piece> pieces, Lexicon lexicon, BitSet turned) {
        int idle = 0;
        for (int index = 0; index < pieces.size() && lexicon.spaced(); index++) {
            String text = pieces.get(index).text();
            if ("?؟".contains(text)) {
                return 0;
            }
            boolean negation = lexicon.plays("not", text) || lexicon.plays("after", text);
            idle += negation && !turned.get(index) ? 1 : 0;
        }
        return Math.min(idle, 2);
    }

    /// Exclamation marks, at most three; they raise what is said.
    private static long marks(String text) {
        return text.chars().filter(c -> c == '!' || c == '！').limit(3).count();
    }
}

package org.xenia.language.sentiment;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into what the lexicon knows: words between spaces, or, in scripts without spaces, the longest
/// entries of the lexicon; pictographs and emoticons each by itself. Addresses and mentions are left out.
final class Pieces {

    // Looking round for letters, since "\b" goes back through all marks above a letter at each of them.
    private static final Pattern NOISE =
            Pattern.compile("https?://\\S+|(?<![\\p{L}\\p{N}_])(?:https?|RT)(?![\\p{L}\\p{N}_])|www\\.\\S+|@\\w+");
    private static final Pattern PIECE = Pattern.compile(
            "(?<face>[:;=xX8][-'^o]?[)(D\\]\\[pP/\\\\|*3]+(?![\\p{L}\\d])|<3+|\\^_?\\^|[TtｔТ]_[TtｔТ]|-_+-|>_<|[:;]'[()])"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}])"
                    + "|(?<picture>[\\p{So}\\p{Sk}☀-➿\\x{1F000}-\\x{1FAFF}])"
                    + "|(?<mark>[.,!?;:…。、！？；：，\\n؟،؛।])");
    private static final String JOINERS = "'’ʼ\u200C\u200D-";
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{M}\\p{N}_]+)");
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern SILENT = Pattern.compile("[\\u0640\\u064B-\\u0652\\u200C\\u200D\\u093C]");

    private Pieces() {}

    /// The pieces in order.
    static List<Piece> list(String text, Lexicon lexicon) {
        List<Piece> pieces = new ArrayList<>();
        boolean shouting = isUpperCase(text);
        String words = HASHTAG.matcher(NOISE.matcher(text).replaceAll(" "))
                .replaceAll(tag -> " " + SEAM.matcher(tag.group(1)).replaceAll(" ") + " ");
        Matcher matcher = PIECE.matcher(words);
        for (int from = 0; matcher.find(from); ) {
            boolean isWord = matcher.group("word") != null;
            from = isWord ? endOfWord(words, matcher.start()) : matcher.end();
            String found = words.substring(matcher.start(), from);
            if (!isWord) {
                pieces.add(new Piece(found, 1, matcher.group("mark") != null));
            } else if (lexicon.spaced() || found.codePointAt(0) < 0x0E00) {
                pieces.add(word(found, shouting));
            } else {
                unspaced(found, lexicon, pieces);
            }
        }
        return pieces;
    }

    // By hand, for a pattern that chooses anew at every letter needs more stack than there is for words of some
    // thousand letters, as texts without spaces have them.
    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean joins =
                    JOINERS.indexOf(c) >= 0 && next < text.length() && Character.isLetter(text.codePointAt(next));
            if (!joins && !isOfWord(c)) {
                break;
            }
            at = next;
        }
        return at;
    }

    // Letter by letter, for the capitals of a whole text take time that grows with its square where they are longer.
    private static boolean isUpperCase(String text) {
        return text.codePoints().allMatch(c -> Character.toUpperCase(c) == c);
    }

    private static boolean isOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }

    /// Folds a word as the lexicons write it; Arabic letters that writers mix up become one.
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        String bare = SILENT.matcher(COMPOSED.normalize(small)).replaceAll("");
        return bare.replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    private static Piece word(String found, boolean shouting) {
        boolean capitals = !shouting
                && found.length() > 3
                && isUpperCase(found)
                && found.codePoints().anyMatch(Character::isUpperCase);
        String folded = fold(found);
        String plain = STRETCHED.matcher(folded).replaceAll("$1");
        boolean stretched = !plain.equals(folded);
        return new Piece(plain, capitals || stretched ? 1.3 : 1, false);
    }

    private static void unspaced(String run, Lexicon lexicon, List<Piece> pieces) {
        String folded = fold(run);
        int index = 0;
        while (index < folded.length()) {
            int length = lexicon.longestAt(folded, index);
            pieces.add(new Piece(folded.substring(index, index + length), 1, false));
            index += length;
        }
    }
}

package org.xenia.language.sentiment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into what the lexicon knows: words between spaces, or, in scripts without spaces, the longest
/// entries of the lexicon; pictographs and emoticons each by itself. Addresses and mentions are left out.
final class Pieces {

    private static final Pattern NOISE = Pattern.compile("https?://\\S+|\\bhttps?\\b|www\\.\\S+|@\\w+|\\bRT\\b");
    private static final Pattern PIECE = Pattern.compile(
            "(?<face>[:;=xX8][-'^o]?[)(D\\]\\[pP/\\\\|*3]+(?![\\p{L}\\d])|<3+|\\^_?\\^|[TtｔТ]_[TtｔТ]|-_+-|>_<|[:;]'[()])"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|['’ʼ\\u200C\\u200D-](?=\\p{L}))*)"
                    + "|(?<picture>[\\p{So}\\p{Sk}☀-➿\\x{1F000}-\\x{1FAFF}])"
                    + "|(?<mark>[.,!?;:…。、！？；：，\\n؟،؛।])");
    private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{M}\\p{N}_]+)");
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern SILENT = Pattern.compile("[\\u0640\\u064B-\\u0652\\u200C\\u200D\\u093C]");

    private Pieces() {}

    /// The pieces in order.
    static List<Piece> list(String text, Lexicon lexicon) {
        List<Piece> pieces = new ArrayList<>();
        boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
        String words = HASHTAG.matcher(NOISE.matcher(text).replaceAll(" "))
                .replaceAll(tag -> " " + SEAM.matcher(tag.group(1)).replaceAll(" ") + " ");
        Matcher matcher = PIECE.matcher(words);
        while (matcher.find()) {
            String found = matcher.group();
            if (matcher.group("word") == null) {
                pieces.add(new Piece(found, 1, matcher.group("mark") != null));
            } else if (lexicon.spaced() || found.codePointAt(0) < 0x0E00) {
                pieces.add(word(found, shouting));
            } else {
                unspaced(found, lexicon, pieces);
            }
        }
        return pieces;
    }

    /// Folds a word as the lexicons write it; Arabic letters that writers mix up become one.
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        String bare =
                SILENT.matcher(Normalizer.normalize(small, Normalizer.Form.NFC)).replaceAll("");
        return bare.replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    private static Piece word(String found, boolean shouting) {
        boolean capitals = !shouting
                && found.length() > 3
                && found.equals(found.toUpperCase(Locale.ROOT))
                && !found.equals(found.toLowerCase(Locale.ROOT));
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

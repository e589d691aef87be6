package org.xenia.language.protect;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What belongs to machines in prose: text in back-ticks, file names, paths, versions, options, program
/// identifiers.
final class CodeScanner implements Scanner {

    private static final int LONG = 200;
    private static final Set<String> EXTENSIONS =
            Set.of(("pdf doc docx xls xlsx ppt pptx odt ods txt csv tsv json xml yaml yml html htm css js ts jsx tsx "
                            + "java py rb php go rs cpp sh bat exe dll msi dmg apk ipa iso zip rar gz tar tgz png jpg jpeg gif "
                            + "svg webp bmp tif tiff heic ico mp3 mp4 m4a wav ogg avi mov mkv webm eml msg ics vcf log ini cfg "
                            + "conf sql md rtf epub bak properties env key pem crt p12")
                    .split(" "));

    @Override
    public @Nullable Token scan(String text, int start) {
        char c = text.charAt(start);
        int end;
        if (c == '`') {
            end = quoted(text, start);
        } else if (c == '-' || c == '.' || c == '~') {
            end = option(text, start);
        } else if (!Letters.name(c) || Letters.name(Letters.at(text, start - 1)) || Letters.wordBefore(text, start)) {
            return null;
        } else {
            end = word(text, start);
        }
        return end < 0 ? null : Scanner.token(text, start, end, Kind.CODE);
    }

    private static int quoted(String text, int start) {
        int ticks = text.startsWith("```", start) ? 3 : 1;
        int limit = Math.min(text.length(), start + (ticks == 3 ? 2000 : LONG));
        int close = text.indexOf("```".substring(0, ticks), start + ticks, limit);
        boolean closed = close > start + ticks && (ticks == 3 || text.indexOf('\n', start, close) < 0);
        return closed ? close + ticks : -1;
    }

    /// `--dry-run`; not a dash between words.
    private static int option(String text, int start) {
        boolean option = text.startsWith("--", start)
                && Letters.asciiLetter(Letters.at(text, start + 2))
                && !Letters.wordBefore(text, start)
                && Letters.at(text, start - 1) != '-';
        if (!option) {
            return -1;
        }
        int end = start + 2;
        while (end < start + LONG && (Letters.name(Letters.at(text, end)) || Letters.at(text, end) == '-')) {
            end++;
        }
        return Letters.at(text, end - 1) == '-' || Letters.wordAt(text, end) ? -1 : end;
    }

    private static int word(String text, int start) {
        if (Letters.asciiLetter(text.charAt(start)) && text.startsWith(":\\", start + 1)) {
            return path(text, start + 2);
        }
        int end = start;
        int dot = -1;
        boolean underscore = false;
        int limit = Math.min(text.length(), start + LONG);
        while (end < limit && part(text, end)) {
            char c = text.charAt(end);
            dot = c == '.' ? end : dot;
            underscore |= c == '_' && end > start && Letters.ascii(Letters.at(text, end + 1));
            end++;
        }
        if (Letters.wordAt(text, end)) {
            return -1;
        }
        boolean file =
                dot > start && EXTENSIONS.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
        if (file || underscore || version(text, start, end)) {
            return end;
        }
        return dot > start && Letters.asciiLetter(text.charAt(start)) && dotted(text, start, end) ? end : -1;
    }

    private static boolean part(String text, int index) {
        char c = text.charAt(index);
        return Letters.name(c) || ((c == '.' || c == '-') && Letters.ascii(Letters.at(text, index + 1)));
    }

    /// `v2.1`, `v1.0.3-beta`: a letter v, then numbers with dots. Without the letter it is a figure like any
    /// other.
    private static boolean version(String text, int start, int end) {
        char first = text.charAt(start);
        boolean marked =
                (first == 'v' || first == 'V') && end > start + 1 && Letters.asciiDigit(text.charAt(start + 1));
        return marked && end - start <= 30;
    }

    /// `user.profile.name`, `Node.js`-like: small letters, two dots or more; one dot is too often a missing
    /// space.
    private static boolean dotted(String text, int start, int end) {
        String word = text.substring(start, end);
        long dots = word.chars().filter(c -> c == '.').count();
        boolean shortParts = word.lastIndexOf('.') - word.indexOf('.') < 4;
        return dots >= 2 && !shortParts && word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static int path(String text, int from) {
        int end = from;
        int limit = Math.min(text.length(), from + LONG);
        while (end < limit && text.charAt(end) > ' ' && "<>\"|?*:,;{}%".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".!)'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}

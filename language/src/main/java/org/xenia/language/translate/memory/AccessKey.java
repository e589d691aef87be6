package org.xenia.language.translate.memory;

import java.util.regex.Pattern;

/// The letter of a menu entry that a key opens: `_Open`, `&Open`, `打开(_O)`.
final class AccessKey {

    private static final Pattern TRAILING = Pattern.compile("\\s?[(（][_&]\\p{L}[)）]");
    private static final Pattern INLINE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}_&])[_&](?=\\p{L}[\\p{L} ]*)|(?<=\\p{L})&(?=\\p{L})");

    private AccessKey() {}

    static String without(String text) {
        if (text.indexOf('_') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        return INLINE.matcher(TRAILING.matcher(text).replaceAll("")).replaceAll("");
    }

    static boolean in(String text) {
        return !without(text).equals(text);
    }
}

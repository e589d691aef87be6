package org.xenia.culture.coach.check;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/// Compares names as a careless writer confuses them.
final class Spelling {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Spelling() {}

    /// The name without accents, in small letters: `José` and `Jose` become one.
    static String folded(String name) {
        if (name.chars().allMatch(letter -> letter < 0x80)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(DECOMPOSED.normalize(name)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("đ", "d")
                .replace('’', '\'');
    }

    /// The same with the German way of writing ä, ö and ü as two letters.
    static String transcribed(String name) {
        return folded(name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("å", "aa"));
    }

    /// True when one letter was changed, lost, added or two neighbours were exchanged.
    static boolean near(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        return (left <= 1 && right <= 1)
                || (left == 2
                        && right == 2
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start));
    }
}

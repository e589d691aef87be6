package org.xenia.language.protect;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// International bank account numbers (ISO 13616): length by country from SWIFT's registry, check by modulo 97.
public final class Iban {

    private static final int LONGEST = 34;
    private static final Map<String, Integer> LENGTHS = lengths(
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 "
                    + "EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 "
                    + "IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 "
                    + "NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 "
                    + "SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 DZ26 AO25 BJ28 BF28 BI27 CV25 CM27 CF27 "
                    + "TD27 KM27 CG27 CI28 GA27 GQ27 GW25 IR26 MG27 ML28 MA28 MZ25 NE28 SN28 TG28");

    private Iban() {}

    /// The end of the number that starts at `start`, in one piece or in groups divided by single spaces or
    /// hyphens, or
    /// -1. Letters may be small.
    public static int end(String text, int start) {
        Integer length = length(text, start);
        if (length == null) {
            return -1;
        }
        StringBuilder compact = new StringBuilder(LONGEST);
        int index = start;
        while (index < text.length() && compact.length() < length) {
            char c = text.charAt(index);
            if (Letters.ascii(c)) {
                compact.append(c);
            } else if (!separator(c) || !Letters.ascii(Letters.at(text, index + 1))) {
                return -1;
            }
            index++;
        }
        boolean whole = compact.length() == length && !Letters.wordAt(text, index) && even(text, start, index);
        return whole && remainder(compact) == 1 ? index : -1;
    }

    /// Letters of one case, as one writes a number; words of a sentence such as `Is 310… still` are none.
    private static boolean even(String text, int start, int end) {
        boolean small = Character.isLowerCase(text.charAt(start));
        int group = 0;
        for (int index = start; index < end; index++) {
            char c = text.charAt(index);
            if (Letters.asciiLetter(c) && Character.isLowerCase(c) != small) {
                return false;
            }
            if (small && separator(c) && group != 4) {
                return false;
            }
            group = separator(c) ? 0 : group + 1;
        }
        return true;
    }

    private static @Nullable Integer length(String text, int start) {
        if (start + 15 > text.length()
                || !Letters.asciiLetter(text.charAt(start))
                || !Letters.asciiLetter(text.charAt(start + 1))
                || !checkDigits(text, start + 2)) {
            return null;
        }
        return LENGTHS.get(text.substring(start, start + 2).toUpperCase(Locale.ROOT));
    }

    private static boolean checkDigits(String text, int from) {
        int index = separator(Letters.at(text, from)) ? from + 1 : from;
        return Letters.asciiDigit(Letters.at(text, index)) && Letters.asciiDigit(Letters.at(text, index + 1));
    }

    private static boolean separator(char c) {
        return c == ' ' || c == '-' || c == '\u00A0' || c == '\u202F' || c == '.';
    }

    private static int remainder(CharSequence compact) {
        int remainder = 0;
        for (int index = 0; index < compact.length(); index++) {
            // The country and check digits count as if they stood at the end.
            char c = compact.charAt((index + 4) % compact.length());
            int value = Character.digit(c, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    private static Map<String, Integer> lengths(String table) {
        Map<String, Integer> lengths = new java.util.HashMap<>();
        for (String entry : table.split(" ")) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}

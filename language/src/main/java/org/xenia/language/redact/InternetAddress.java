package org.xenia.language.redact;

/// Reads addresses of version 6 (RFC 4291), with `::` once and a tail of version 4.
final class InternetAddress {

    private InternetAddress() {}

    /// The end of the address that starts at `start`, or -1. `::` alone is punctuation of programs and none.
    static int six(String text, int start) {
        int index = group(text, start);
        if (index >= text.length() || text.charAt(index) != ':') {
            return -1;
        }
        index = start;
        int groups = 0;
        boolean shortened = false;
        boolean digit = false;
        while (index < text.length() && groups < 8) {
            if (text.startsWith("::", index)) {
                if (shortened) {
                    return -1;
                }
                shortened = true;
                index += 2;
            } else if (groups > 0 && !afterDouble(text, index, start)) {
                if (text.charAt(index) != ':') {
                    break;
                }
                index++;
            }
            int end = group(text, index);
            if (end == index) {
                break;
            }
            digit |= hasDigit(text, index, end);
            groups++;
            index = end;
        }
        boolean whole =
                (groups == 8 && !shortened) || (shortened && groups >= 1 && groups <= 7 && (digit || groups > 2));
        return whole && ends(text, index) ? index : -1;
    }

    private static boolean afterDouble(String text, int index, int start) {
        return index - start >= 2 && text.charAt(index - 1) == ':' && text.charAt(index - 2) == ':';
    }

    private static int group(String text, int from) {
        int index = from;
        while (index < text.length() && index < from + 4 && Character.digit(text.charAt(index), 16) >= 0) {
            index++;
        }
        return index;
    }

    private static boolean hasDigit(String text, int from, int end) {
        for (int index = from; index < end; index++) {
            if (Plain.digit(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text, int index) {
        if (index >= text.length()) {
            return true;
        }
        char c = text.charAt(index);
        boolean colon = c == ':' && index + 1 < text.length() && Character.digit(text.charAt(index + 1), 16) >= 0;
        return !Plain.letter(c) && !Plain.digit(c) && !colon && text.charAt(index - 1) != ':';
    }
}

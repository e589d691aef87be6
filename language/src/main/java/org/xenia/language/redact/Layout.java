package org.xenia.language.redact;

/// One written form of a number: `9` a digit, `A` a letter, `X` either, `_` a space, anything else itself.
record Layout(String form) {

    /// True when the text shows this form at `start` and the number does not go on before or behind it.
    boolean at(Plain plain, int start) {
        String text = plain.text();
        int length = form.length();
        int end = start + length;
        if (end > text.length()) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (!fits(form.charAt(index), text.charAt(start + index))) {
                return false;
            }
        }
        return !plain.word(start - 1) && !plain.word(end) && !goesOn(plain, start, end);
    }

    /// The letters and digits of the stretch, in capitals.
    String compact(Plain plain, int start) {
        StringBuilder compact = new StringBuilder(form.length());
        for (int index = start; index < start + form.length(); index++) {
            if (plain.coded(index)) {
                compact.append(Character.toUpperCase(plain.text().charAt(index)));
            }
        }
        return compact.toString();
    }

    /// How many letters and digits stand before the first mark.
    int run() {
        int end = 0;
        while (end < form.length() && "9AX".indexOf(form.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    int length() {
        return form.length();
    }

    private static boolean fits(char form, char c) {
        return switch (form) {
            case '9' -> Plain.digit(c);
            case 'A' -> Plain.letter(c);
            case 'X' -> Plain.letter(c) || Plain.digit(c);
            case '_' -> c == ' ';
            default -> c == form;
        };
    }

    /// A hyphen, slash or dot with a further digit: a part of something longer, such as a parcel code or a decimal.
    private static boolean goesOn(Plain plain, int start, int end) {
        return (joins(plain.at(end)) && plain.coded(end + 1)) || (joins(plain.at(start - 1)) && plain.coded(start - 2));
    }

    private static boolean joins(char c) {
        return c == '-' || c == '/' || c == '.' || c == ',' || c == '+' || c == '=' || c == '@' || c == '&';
    }
}

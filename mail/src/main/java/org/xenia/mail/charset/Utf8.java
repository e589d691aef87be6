package org.xenia.mail.charset;

/// How much the bytes look like UTF-8.
///
/// @param sequences well-formed characters of more than one byte
/// @param errors bytes above 127 that belong to none; a sequence cut off by the end is no error
record Utf8(int sequences, int errors) {

    /// Counts.
    static Utf8 in(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            int more = b < 0x80
                    ? 0
                    : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
            if (more == 0) {
                i++;
                continue;
            }
            int found = more < 0 ? 0 : following(bytes, i + 1, more);
            if (found == more) {
                sequences++;
                i += more + 1;
            } else {
                errors += more > 0 && i + found + 1 == bytes.length ? 0 : 1;
                i += Math.max(1, found + 1);
            }
        }
        return new Utf8(sequences, errors);
    }

    /// Whether nothing speaks against it and something for it.
    boolean convincing() {
        return errors == 0 && sequences > 0;
    }

    /// Whether it is UTF-8 with a few broken places rather than something else.
    boolean damaged() {
        return sequences > 0 && sequences >= 4L * errors;
    }

    private static int following(byte[] bytes, int from, int wanted) {
        int found = 0;
        while (found < wanted && from + found < bytes.length && (bytes[from + found] & 0xC0) == 0x80) {
            found++;
        }
        return found;
    }
}

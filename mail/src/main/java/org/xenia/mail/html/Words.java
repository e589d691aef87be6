package org.xenia.mail.html;

/// Text of a mail, rid of what turns it against the reader.
final class Words {

    private Words() {}

    /// The text without characters that have no place in a page and without those that force a direction on what
    /// follows: with them `invoice\u202Efdp.exe` reads as a harmless name.
    static String clean(String text) {
        if (text.codePoints().allMatch(Words::allowed)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Words::allowed).forEach(out::appendCodePoint);
        return out.toString();
    }

    /// Whether the text sets directions of its own, so that it is shown apart from what stands around it.
    static boolean turns(String text) {
        return text.codePoints().anyMatch(c -> c == 0x202A || c == 0x202B || (c >= 0x2066 && c <= 0x2068));
    }

    private static boolean allowed(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r' || c == '\f';
        boolean control = (c < ' ' && !space) || (c >= 0x7f && c < 0xa0);
        boolean forced = c == 0x202D || c == 0x202E;
        boolean none = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !forced && !none;
    }
}

package org.xenia.server.kernel.file;

/// Makes the names of files harmless: no path, no control characters, and none of the marks that turn the
/// writing direction and with which a program passes for a PDF.
final class FileName {

    private static final int MAX = 150;

    private FileName() {}

    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c) && !directional(c) && !surrogate(c) && c != '"')
                .forEach(clean::appendCodePoint);
        String text = clean.toString().strip();
        if (text.isEmpty() || text.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        return text.length() <= MAX ? text : shortened(text);
    }

    private static String shortened(String text) {
        int dot = text.lastIndexOf('.');
        String ending = dot > 0 && text.length() - dot <= 10 ? text.substring(dot) : "";
        int end = MAX - ending.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + ending;
    }

    private static boolean surrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean directional(int c) {
        return c == 0x061C
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069);
    }
}

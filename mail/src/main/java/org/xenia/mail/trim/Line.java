package org.xenia.mail.trim;

/// One line of a mail.
///
/// @param text the line as it came, without its end
/// @param folded the line for comparison, see [Folding]; empty for a line too long to be one of a program's
/// @param marked whether it carries a quote sign
record Line(String text, String folded, boolean marked) {

    /// Longer lines are a person's paragraph, never what a program writes above a quote or below a text.
    static final int LONGEST_OF_A_PROGRAM = 600;

    /// Reads a line.
    static Line of(String text) {
        String folded = text.length() > LONGEST_OF_A_PROGRAM ? "" : Folding.fold(text);
        return new Line(text, folded, isMarked(text));
    }

    /// Whether there is nothing to see in it.
    boolean blank() {
        return folded.isEmpty() && text.length() <= LONGEST_OF_A_PROGRAM;
    }

    /// Whether it consists of strokes only, two at least.
    boolean rule() {
        return folded.length() >= 2 && folded.chars().allMatch(Line::isStroke);
    }

    /// Whether a column of strokes stands at its start, which some programs use as a quote sign.
    boolean piped() {
        return folded.startsWith("|") || folded.startsWith("│") || folded.startsWith("┃") || folded.startsWith("｜");
    }

    /// Strokes of which separating lines are made.
    static boolean isStroke(int c) {
        return "-_=*~—–‐‑―─━═＿ー－#+· ".indexOf(c) >= 0;
    }

    private static boolean isMarked(String text) {
        int at = 0;
        while (at < text.length() && at < 8 && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：')) {
            at++;
            while (at < text.length() && at < 8 && text.charAt(at) == ' ') {
                at++;
            }
        }
        if (text.startsWith("&gt;", at)) {
            return true;
        }
        boolean sign = at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == '＞');
        // ">>> look here <<<" is decoration, not a quote.
        return sign && !text.stripTrailing().endsWith("<<");
    }
}

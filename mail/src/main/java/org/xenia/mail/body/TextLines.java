package org.xenia.mail.body;

/// Collects words into lines as a page flows: runs of white space are one space, blank lines do not pile up.
final class TextLines {

    /// Line breaks in a row; more blank lines than two say nothing.
    private static final int MOST_BREAKS = 3;

    private final StringBuilder text = new StringBuilder();
    private int quoted;
    private boolean lineStart = true;
    private boolean space;
    private boolean paragraphPending;
    private int paragraphQuoted;

    int length() {
        return text.length();
    }

    String since(int start) {
        return start >= text.length() ? "" : text.substring(start);
    }

    int quoted() {
        return quoted;
    }

    /// How many marks of quotation the following lines carry.
    void quote(int depth) {
        quoted = depth;
    }

    /// Adds text; `exact` keeps its white space.
    void append(String added, boolean exact) {
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (exact && c == '\n') {
                breakLine();
            } else if (!exact && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')) {
                space = !lineStart;
            } else if (!(c == '\u00A0' && lineStart && !exact) && c != '\u200B' && c != '\u00AD' && c != '\r') {
                start();
                text.append(space && !exact ? " " : "").append(c == '\u00A0' ? ' ' : c);
                space = false;
            }
        }
    }

    /// Starts a line with a mark such as `- `.
    void mark(String mark, int level) {
        start();
        text.repeat(' ', level * 2).append(mark);
        space = false;
    }

    /// A cell of a table follows another one.
    void cell() {
        space = !lineStart;
    }

    /// Ends the line, be it empty.
    void breakLine() {
        if (lineStart) {
            start();
        }
        newLine();
    }

    /// Ends the line if it has begun.
    void endLine() {
        if (!lineStart) {
            newLine();
        }
    }

    /// Ends the line; a blank line stands before what follows.
    void endParagraph() {
        endLine();
        paragraphPending = !text.isEmpty();
        paragraphQuoted = quoted;
    }

    /// Everything, without white space at the ends of lines and blank lines at both ends.
    String text() {
        StringBuilder tidy = new StringBuilder(text.length());
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n') {
                tidy.append(c);
                breaks = c == ' ' || c == '\t' ? breaks : 0;
                continue;
            }
            int end = tidy.length();
            while (end > 0 && (tidy.charAt(end - 1) == ' ' || tidy.charAt(end - 1) == '\t')) {
                end--;
            }
            tidy.setLength(end);
            tidy.append(breaks < MOST_BREAKS ? "\n" : "");
            breaks++;
        }
        return tidy.toString().strip();
    }

    private void start() {
        if (!lineStart) {
            return;
        }
        if (paragraphPending && text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.repeat('>', Math.min(quoted, paragraphQuoted)).append('\n');
        }
        paragraphPending = false;
        text.repeat('>', quoted).append(quoted > 0 ? " " : "");
        lineStart = false;
    }

    private void newLine() {
        text.append('\n');
        lineStart = true;
        space = false;
    }
}

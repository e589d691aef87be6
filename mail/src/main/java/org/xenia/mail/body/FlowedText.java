package org.xenia.mail.body;

/// Puts paragraphs together that `format=flowed` (RFC 3676) broke at the width of a screen.
public final class FlowedText {

    private FlowedText() {}

    /// The text with whole paragraphs.
    ///
    /// @param text with lines ended by `\n`
    /// @param deleteSpace whether the space that marks a broken line is not part of the text (`delsp=yes`)
    public static String join(String text, boolean deleteSpace) {
        StringBuilder joined = new StringBuilder(text.length());
        StringBuilder paragraph = new StringBuilder();
        int paragraphDepth = -1;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String content = line.substring(depth);
            // A space at the start was stuffed in to protect the line.
            content = content.startsWith(" ") ? content.substring(1) : content;
            boolean signature = content.equals("-- ");
            if (paragraphDepth >= 0 && (depth != paragraphDepth || signature)) {
                end(paragraph, paragraphDepth, joined);
                paragraphDepth = -1;
            }
            boolean soft = content.endsWith(" ") && !signature;
            paragraph.append(soft && deleteSpace ? content.substring(0, content.length() - 1) : content);
            paragraphDepth = depth;
            if (!soft) {
                end(paragraph, depth, joined);
                paragraphDepth = -1;
            }
        }
        if (paragraphDepth >= 0) {
            end(paragraph, paragraphDepth, joined);
        }
        return joined.substring(0, Math.max(0, joined.length() - 1));
    }

    private static void end(StringBuilder paragraph, int depth, StringBuilder joined) {
        joined.repeat('>', depth).append(depth > 0 && !paragraph.isEmpty() ? " " : "");
        joined.append(paragraph).append('\n');
        paragraph.setLength(0);
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}

package org.xenia.language.translate.engine.apertium;

import java.util.regex.Pattern;

/// Text in the stream format of Apertium's programs, and back.
///
/// Brackets hold what is not to be translated ("superblanks"); a backslash frees the characters that have a
/// meaning. A text without a mark at its end gets a full stop for the analysis, which is taken away again.
final class StreamText {

    private static final String MEANING = "\\[]{}^$/@<>";
    private static final String END = "[][\n]";
    private static final Pattern BLANKS = Pattern.compile("[\\s&&[^ ]]+| {2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!;:…。？！।؟]\\s*\\z");

    private StreamText() {}

    static String encode(String text) {
        StringBuilder stream = new StringBuilder(text.length() + 16);
        var blanks = BLANKS.matcher(text);
        int done = 0;
        while (blanks.find()) {
            escape(stream, text.substring(done, blanks.start()));
            stream.append('[').append(blanks.group()).append(']');
            done = blanks.end();
        }
        escape(stream, text.substring(done));
        if (!SENTENCE_END.matcher(text).find()) {
            stream.append('.');
        }
        return stream.append(END).toString();
    }

    static String decode(String stream, String source) {
        StringBuilder text = new StringBuilder(stream.length());
        for (int index = 0; index < stream.length(); index++) {
            char character = stream.charAt(index);
            if (character == '\\' && index + 1 < stream.length()) {
                text.append(stream.charAt(++index));
            } else if (character != '[' && character != ']') {
                text.append(character);
            }
        }
        return trimmed(text.toString(), source);
    }

    /// Takes away what the encoding and dropped pronouns have left: the last full stop, blanks at the ends,
    /// doubled blanks.
    private static String trimmed(String text, String source) {
        String body = text.strip();
        if (!SENTENCE_END.matcher(source).find() && body.endsWith(".")) {
            body = body.substring(0, body.length() - 1).stripTrailing();
        }
        if (!source.contains("  ")) {
            body = body.replaceAll(" {2,}", " ");
        }
        int start = source.length() - source.stripLeading().length();
        String trailing = source.substring(source.stripTrailing().length());
        return source.isBlank() ? source : source.substring(0, start) + body + trailing;
    }

    private static void escape(StringBuilder stream, String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\0') {
                continue;
            }
            if (character == '~') {
                // A mark of the last program, which swallows it; inside brackets it is left alone.
                stream.append("[~]");
                continue;
            }
            if (MEANING.indexOf(character) >= 0) {
                stream.append('\\');
            }
            stream.append(character);
        }
    }
}

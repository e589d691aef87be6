package org.xenia.mail.tnef;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.mail.charset.TextDecoder;

/// The words of rich text (RTF), without its looks.
final class RichText {

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\'([0-9a-fA-F]{2})|\\\\([a-zA-Z]{1,32})(-?\\d{1,9})? ?|\\\\(.)|([{}])|([^\\\\{}]{1,4000})",
            Pattern.DOTALL);
    private static final Set<String> UNSEEN = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "footer",
            "generator",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "themedata",
            "datastore");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String charset = "windows-1252";
    private int depth;
    private int unseenFrom = Integer.MAX_VALUE;
    private int skip;

    private RichText() {}

    /// The plain text.
    static String plain(byte[] rtf) {
        RichText rich = new RichText();
        Matcher token = TOKEN.matcher(new String(rtf, StandardCharsets.ISO_8859_1));
        while (token.find()) {
            rich.token(token);
        }
        rich.flush();
        return rich.text.toString().strip();
    }

    private void token(Matcher token) {
        if (token.group(5) != null) {
            brace(token.group(5).equals("{"));
        } else if (token.group(2) != null) {
            word(token.group(2), token.group(3) == null ? 0 : Integer.parseInt(token.group(3)));
        } else if (token.group(4) != null) {
            symbol(token.group(4).charAt(0));
        } else if (depth < unseenFrom) {
            if (token.group(1) == null) {
                plain(token.group(6));
            } else if (skip > 0) {
                skip--;
            } else {
                bytes.write(Integer.parseInt(token.group(1), 16));
            }
        }
    }

    /// Words; the first of them may stand in for a character that was given by its number.
    private void plain(String words) {
        String seen = words.replaceAll("[\\r\\n]", "");
        int skipped = Math.min(skip, seen.length());
        skip -= skipped;
        bytes.writeBytes(seen.substring(skipped).getBytes(StandardCharsets.ISO_8859_1));
    }

    private void brace(boolean opens) {
        depth += opens ? 1 : -1;
        if (depth < unseenFrom) {
            unseenFrom = Integer.MAX_VALUE;
        }
    }

    private void word(String word, int number) {
        if (depth >= unseenFrom) {
            return;
        }
        switch (word) {
            case "par", "line", "row" -> say("\n");
            case "tab", "cell" -> say("\t");
            case "ansicpg" -> charset = "windows-" + number;
            case "u" -> {
                say(String.valueOf((char) (number & 0xFFFF)));
                skip = 1;
            }
            default -> unseenFrom = UNSEEN.contains(word) ? depth : unseenFrom;
        }
    }

    private void symbol(char symbol) {
        if (symbol == '*') {
            unseenFrom = Math.min(unseenFrom, depth);
        } else if (depth < unseenFrom && "\\{}".indexOf(symbol) >= 0) {
            say(String.valueOf(symbol));
        } else if (depth < unseenFrom && symbol == '~') {
            say(" ");
        }
    }

    private void say(String words) {
        flush();
        text.append(words);
    }

    private void flush() {
        if (bytes.size() > 0) {
            text.append(TextDecoder.read(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }
}

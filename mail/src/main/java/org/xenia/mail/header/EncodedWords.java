package org.xenia.mail.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.charset.TextDecoder;

/// Text of a header, decoded: encoded words (RFC 2047) with the mistakes that mail programs make in them, and bytes
/// above 127 that nobody encoded.
public final class EncodedWords {

    /// The start of an encoded word. Its language (RFC 2231, section 5) is of no use here.
    private static final Pattern START = Pattern.compile("=\\?([^?\\s]{0,60})\\?([bBqQ])\\?");

    /// A longer value is cut: nobody reads it.
    private static final int LONGEST = 20_000;

    private EncodedWords() {}

    /// Decodes a value that holds one character for each byte. The answer is one line without control characters.
    public static String decode(String raw) {
        String start = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        return tidy(start.indexOf("=?") < 0 ? plain(start) : words(start));
    }

    /// Bytes above 127 without encoding: UTF-8 when they are (RFC 6532), otherwise a guess.
    static String plain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) > 126 || raw.charAt(i) == 0x1B) {
                return TextDecoder.read(raw.getBytes(StandardCharsets.ISO_8859_1), null);
            }
        }
        return raw;
    }

    private static String words(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String charset = null;
        int done = 0;
        Matcher start = START.matcher(raw);
        while (start.find(done)) {
            String between = raw.substring(done, start.start());
            // Between two encoded words white space means nothing.
            boolean joined = charset != null && between.isBlank();
            String next = charset(start.group(1));
            if (!joined || !next.equals(charset)) {
                flush(pending, charset, text);
                text.append(joined ? "" : plain(between));
            }
            charset = next;
            boolean base64 = start.group(2).equalsIgnoreCase("b");
            int end = end(raw, start.end(), base64);
            String encoded = raw.substring(start.end(), end);
            pending.writeBytes(base64 ? Base64.decode(encoded) : quoted(encoded));
            done = Math.min(raw.length(), end + 2);
        }
        flush(pending, charset, text);
        return text.append(plain(raw.substring(done))).toString();
    }

    /// Where the text of a word ends. A word without an end reaches to white space, or to the end of the value when its
    /// encoder forgot to encode spaces.
    private static int end(String raw, int from, boolean base64) {
        int end = raw.indexOf("?=", from);
        while (!base64 && end >= 0 && isHex(raw, end + 2) && isHex(raw, end + 3)) {
            // A question mark that was not encoded, before a byte that was.
            int later = raw.indexOf("?=", end + 2);
            if (later < 0 || raw.substring(end, later).indexOf(' ') >= 0) {
                break;
            }
            end = later;
        }
        return end >= 0 ? end : raw.length();
    }

    private static boolean isHex(String raw, int at) {
        return at < raw.length() && Character.digit(raw.charAt(at), 16) >= 0;
    }

    private static String charset(String declared) {
        int language = declared.indexOf('*');
        return (language < 0 ? declared : declared.substring(0, language)).toLowerCase(Locale.ROOT);
    }

    private static byte[] quoted(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '=' && isHex(encoded, i + 1) && isHex(encoded, i + 2)) {
                bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    private static void flush(ByteArrayOutputStream pending, @Nullable String charset, StringBuilder text) {
        if (pending.size() > 0) {
            text.append(TextDecoder.read(pending.toByteArray(), charset));
            pending.reset();
        }
    }

    /// One line: what folding or an attack left of line breaks and tabs becomes a space, other controls vanish.
    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
                boolean spaced = !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == ' ';
                tidy.append(spaced ? "" : " ");
            } else if (c >= ' ' && (c < 0x7F || c > 0x9F)) {
                tidy.append(c);
            }
        }
        return tidy.toString().strip();
    }
}

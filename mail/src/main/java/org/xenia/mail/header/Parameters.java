package org.xenia.mail.header;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.charset.TextDecoder;

/// A value with parameters such as `Content-Type` and `Content-Disposition` hold: continuations and character sets of
/// RFC 2231, encoded words where they are forbidden, missing quotation marks and semicolons.
///
/// @param value what stands before the first semicolon, in lower case, without white space at its ends
/// @param parameters the decoded parameters by name in lower case; of two with one name the first counts
public record Parameters(String value, Map<String, String> parameters) {

    /// No value and no parameters.
    public static final Parameters NONE = new Parameters("", Map.of());

    private static final int MOST_PIECES = 1_000;
    /// A longer value is cut.
    private static final int LONGEST = 20_000;
    private static final Pattern NEXT = Pattern.compile("[\\s;]+[A-Za-z][\\w*-]*=");

    /// Keeps a copy.
    public Parameters {
        parameters = Map.copyOf(parameters);
    }

    /// Reads a value that holds one character for each byte.
    public static Parameters parse(String written) {
        String raw = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        int semicolon = raw.indexOf(';');
        String value = semicolon < 0 ? raw : raw.substring(0, semicolon);
        Map<String, String> pieces = new TreeMap<>();
        int space = value.strip().indexOf(' ');
        if (space > 0 && value.indexOf('=') > space) {
            // text/plain charset=utf-8: the semicolon is missing.
            String whole = value.strip();
            scan(whole.substring(space), pieces);
            value = whole.substring(0, space);
        }
        scan(semicolon < 0 ? "" : raw.substring(semicolon + 1), pieces);
        return new Parameters(value.strip().toLowerCase(Locale.ROOT), Rfc2231.join(pieces));
    }

    /// The parameter with this name, or `null`.
    public @Nullable String find(String name) {
        return parameters.get(name);
    }

    private static void scan(String text, Map<String, String> pieces) {
        int at = 0;
        while (at < text.length() && pieces.size() < MOST_PIECES) {
            at = skip(text, at);
            int equals = at;
            while (equals < text.length() && "=;".indexOf(text.charAt(equals)) < 0) {
                equals++;
            }
            if (equals >= text.length() || text.charAt(equals) == ';') {
                at = equals + 1;
                continue;
            }
            String name = text.substring(at, equals).strip().toLowerCase(Locale.ROOT);
            int start = equals + 1;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            StringBuilder value = new StringBuilder();
            boolean quote = start < text.length() && text.charAt(start) == '"';
            at = quote ? quoted(text, start + 1, value) : token(text, start, value);
            // The name of a parameter has no white space; what stands before it is junk.
            pieces.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), value.toString());
        }
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ';' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int token(String text, int from, StringBuilder value) {
        int end = text.indexOf(';', from);
        end = end < 0 ? text.length() : end;
        var next = NEXT.matcher(text).region(from, end);
        if (next.find() && text.substring(from, next.start()).indexOf('?') < 0) {
            end = next.start();
        }
        String token = text.substring(from, end).strip();
        boolean single = token.length() > 1 && token.startsWith("'") && token.endsWith("'");
        value.append(single ? token.substring(1, token.length() - 1) : token);
        return end;
    }

    private static int quoted(String text, int from, StringBuilder value) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            boolean escape = c == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            at += escape ? 1 : 0;
            value.append(text.charAt(at));
            at++;
        }
        if (at >= text.length()) {
            // The closing mark is missing: the value ends where the next parameter begins.
            var next = NEXT.matcher(value);
            if (next.find()) {
                int end = next.start();
                value.setLength(end);
                return from + end;
            }
        }
        return at + 1;
    }

    /// A value that nobody marked as encoded: encoded words happen, and bytes above 127.
    static String undeclared(String raw) {
        return EncodedWords.decode(raw);
    }

    /// Bytes in a character set that may be missing.
    static String declared(byte[] bytes, String charset) {
        return TextDecoder.read(bytes, charset.isBlank() ? StandardCharsets.UTF_8.name() : charset);
    }
}

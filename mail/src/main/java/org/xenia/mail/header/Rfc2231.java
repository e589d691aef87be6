package org.xenia.mail.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts parameters together again that were cut into numbered pieces or carry a character set (RFC 2231).
final class Rfc2231 {

    private static final Pattern NUMBERED = Pattern.compile("^([^*]+)\\*(\\d{1,4})(\\*?)$");

    private Rfc2231() {}

    /// One piece.
    ///
    /// @param text as written
    /// @param encoded whether it holds percent signs that stand for bytes
    private record Piece(String text, boolean encoded) {}

    /// Whole parameters by name, decoded.
    ///
    /// @param pieces as written, by name with its stars
    static Map<String, String> join(Map<String, String> pieces) {
        Map<String, String> whole = new HashMap<>();
        Map<String, TreeMap<Integer, Piece>> numbered = new HashMap<>();
        pieces.forEach((name, text) -> {
            Matcher number = NUMBERED.matcher(name);
            if (number.matches()) {
                Piece piece = new Piece(text, !number.group(3).isEmpty());
                numbered.computeIfAbsent(number.group(1), unused -> new TreeMap<>())
                        .put(Integer.parseInt(number.group(2)), piece);
            } else if (name.endsWith("*")) {
                whole.put(name.substring(0, name.length() - 1), extended(text));
            }
        });
        numbered.forEach((name, parts) -> whole.putIfAbsent(name, continued(parts)));
        pieces.forEach((name, text) -> {
            if (name.indexOf('*') < 0) {
                whole.putIfAbsent(name, Parameters.undeclared(text));
            }
        });
        return whole;
    }

    private static String continued(SortedMap<Integer, Piece> parts) {
        if (parts.values().stream().noneMatch(Piece::encoded)) {
            StringBuilder text = new StringBuilder();
            parts.values().forEach(piece -> text.append(piece.text()));
            return Parameters.undeclared(text.toString());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        boolean first = true;
        for (Piece piece : parts.values()) {
            String text = piece.text();
            int language = first && piece.encoded() ? text.indexOf('\'') : -1;
            int value = language < 0 ? -1 : text.indexOf('\'', language + 1);
            if (value >= 0) {
                charset = text.substring(0, language);
                text = text.substring(value + 1);
            }
            bytes.writeBytes(piece.encoded() ? percent(text) : raw(text));
            first = false;
        }
        return Parameters.declared(bytes.toByteArray(), charset);
    }

    private static String extended(String text) {
        int language = text.indexOf('\'');
        int value = language < 0 ? -1 : text.indexOf('\'', language + 1);
        if (value < 0) {
            return text.startsWith("=?") ? Parameters.undeclared(text) : Parameters.declared(percent(text), "");
        }
        String rest = text.substring(value + 1);
        return rest.startsWith("=?")
                ? Parameters.undeclared(rest)
                : Parameters.declared(percent(rest), text.substring(0, language));
    }

    private static byte[] percent(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            int high = text.charAt(i) == '%' && i + 2 < text.length() ? digit(text, i + 1) : -1;
            int low = high < 0 ? -1 : digit(text, i + 2);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static int digit(String text, int at) {
        return Character.digit(text.charAt(at), 16);
    }

    private static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

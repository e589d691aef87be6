package org.xenia.server.kernel.database;

/// Lets any JSON live in a `jsonb` column and come back unchanged. PostgreSQL takes neither `\u0000` nor half a
/// surrogate pair there; both are written as [StoredText] writes them, U+001A and four hexadecimal digits, and so is
/// U+001A itself.
final class JsonText {

    private static final String ESCAPE = "\\u001A";

    private JsonText() {}

    /// The form to store.
    static String encode(String json) {
        StringBuilder stored = new StringBuilder(json.length() + 16);
        int at = 0;
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c == '\\' && json.charAt(at + 1) == 'u') {
                at = encodeEscape(json, at, stored);
            } else if (c == '\\') {
                stored.append(c).append(json.charAt(at + 1));
                at += 2;
            } else if (Character.isSurrogate(c)) {
                at = encodeSurrogate(json, at, stored);
            } else {
                stored.append(c);
                at++;
            }
        }
        return stored.toString();
    }

    private static int encodeEscape(String json, int at, StringBuilder stored) {
        char escaped = (char) Integer.parseInt(json, at + 2, at + 6, 16);
        if (escaped == 0 || escaped == '\u001A') {
            append(stored, escaped);
        } else {
            stored.append(json, at, at + 6);
        }
        return at + 6;
    }

    private static int encodeSurrogate(String json, int at, StringBuilder stored) {
        if (at + 1 < json.length() && Character.isSurrogatePair(json.charAt(at), json.charAt(at + 1))) {
            stored.append(json, at, at + 2);
            return at + 2;
        }
        append(stored, json.charAt(at));
        return at + 1;
    }

    private static void append(StringBuilder stored, char c) {
        stored.append(ESCAPE).append("%04X".formatted((int) c));
    }

    /// The JSON that was stored: each marker becomes the escape that it stands for.
    static String decode(String stored) {
        if (!stored.contains("\\u001")) {
            return stored;
        }
        StringBuilder json = new StringBuilder(stored.length());
        int at = 0;
        while (at < stored.length()) {
            char c = stored.charAt(at);
            if (c == '\\' && stored.regionMatches(true, at, ESCAPE, 0, ESCAPE.length())) {
                json.append("\\u");
                at += ESCAPE.length();
            } else if (c == '\\') {
                json.append(c).append(stored.charAt(at + 1));
                at += 2;
            } else {
                json.append(c);
                at++;
            }
        }
        return json.toString();
    }
}

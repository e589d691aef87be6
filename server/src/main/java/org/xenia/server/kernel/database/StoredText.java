package org.xenia.server.kernel.database;

import org.jspecify.annotations.Nullable;

/// Lets any Java string live in a `text` column and come back unchanged. PostgreSQL refuses NUL, and UTF-8
/// has no form for a surrogate without its partner; both occur in what customers paste. Such a character is
/// stored as U+001A (SUBSTITUTE, which nobody types) and four hexadecimal digits, and so is U+001A itself.
public final class StoredText {

    private static final char ESCAPE = '\u001A';

    private StoredText() {}

    /// The form to store. Almost every text is its own form.
    public static String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i)) {
                return escape(text);
            }
        }
        return text;
    }

    /// The form to store, or null.
    public static @Nullable String encodeNullable(@Nullable String text) {
        return text == null ? null : encode(text);
    }

    /// The text that was stored.
    public static String decode(String stored) {
        int at = stored.indexOf(ESCAPE);
        if (at < 0) {
            return stored;
        }
        StringBuilder text = new StringBuilder(stored.length());
        int from = 0;
        while (at >= 0) {
            text.append(stored, from, at).append((char) Integer.parseInt(stored, at + 1, at + 5, 16));
            from = at + 5;
            at = stored.indexOf(ESCAPE, from);
        }
        return text.append(stored, from, stored.length()).toString();
    }

    /// The start of a text that was stored, cut off anywhere by the database.
    public static String decodeStart(String start) {
        int last = start.lastIndexOf(ESCAPE);
        return decode(last >= 0 && last + 5 > start.length() ? start.substring(0, last) : start);
    }

    /// The text that was stored, or null.
    public static @Nullable String decodeNullable(@Nullable String stored) {
        return stored == null ? null : decode(stored);
    }

    private static String escape(String text) {
        StringBuilder stored = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i)) {
                stored.append(ESCAPE).append("%04X".formatted((int) text.charAt(i)));
            } else {
                stored.append(text.charAt(i));
            }
        }
        return stored.toString();
    }

    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (c == 0 || c == ESCAPE) {
            return true;
        }
        if (!Character.isSurrogate(c)) {
            return false;
        }
        boolean paired = Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return !paired;
    }
}

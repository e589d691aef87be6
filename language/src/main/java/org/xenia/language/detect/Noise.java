package org.xenia.language.detect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Blanks what says nothing about the language of a line: addresses, mentions, placeholders, tags of markup,
/// ids.
final class Noise {

    private static final String TRIGGERS = "@/{<%$#_.[:";
    private static final int LONGEST_PLACEHOLDER = 80;
    private static final Set<String> ENDINGS = Set.of(
            "com", "net", "org", "io", "app", "dev", "shop", "info", "biz", "eu", "de", "fr", "es", "it", "uk", "jp",
            "cn", "br", "mx", "ru", "pl", "nl", "pdf", "jpg", "jpeg", "png", "gif", "doc", "docx", "xls", "xlsx", "csv",
            "zip", "mp4", "html", "php", "txt");

    private Noise() {}

    /// The text with noise replaced by blanks; of the same length.
    static String blank(String text) {
        if (!mayHold(text)) {
            return text;
        }
        char[] kept = text.toCharArray();
        placeholders(text, kept);
        for (int start = 0; start < kept.length; start++) {
            int end = start;
            while (end < kept.length && kept[end] > ' ' && kept[end] < 0x7f) {
                end++;
            }
            if (end > start && noisy(new String(kept, start, end - start))) {
                Arrays.fill(kept, start, end, ' ');
            }
            start = end;
        }
        return new String(kept);
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TRIGGERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void placeholders(String text, char[] kept) {
        for (int start = 0; start < kept.length; start++) {
            int end = placeholderEnd(text, start);
            if (end > start) {
                Arrays.fill(kept, start, end, ' ');
                start = end - 1;
            }
        }
    }

    /// The end of the placeholder or tag that begins here, or a number not above `start` when none does.
    private static int placeholderEnd(String text, int start) {
        return switch (text.charAt(start)) {
            case '{' -> closing(text, start, '}');
            case '<' -> closing(text, start, '>');
            case '[' -> shouted(text, start, closing(text, start, ']'));
            case '%' -> letters(text, start + 1);
            default -> -1;
        };
    }

    private static int closing(String text, int start, char close) {
        int limit = Math.min(text.length(), start + LONGEST_PLACEHOLDER);
        int end = start + 1;
        while (end < limit && text.charAt(end) != close) {
            end++;
        }
        while (end < limit && text.charAt(end) == close) {
            end++;
            if (end == limit || text.charAt(end) != close) {
                return end;
            }
        }
        return -1;
    }

    private static int shouted(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return -1;
            }
        }
        return end;
    }

    private static int letters(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '$')) {
            end++;
        }
        boolean placeholder = end > from && end < from + 3;
        return placeholder ? end : -1;
    }

    private static boolean noisy(String run) {
        return run.indexOf('@') >= 0
                || run.indexOf('_') >= 0
                || run.contains("://")
                || run.startsWith("www.")
                || run.startsWith("#")
                || (run.startsWith("$") && run.length() > 1 && Character.isLetter(run.charAt(1)))
                || address(run);
    }

    /// True for `shop.example.com/basket` and `invoice.pdf`, false for `bonjour.je`.
    private static boolean address(String run) {
        int slash = run.indexOf('/');
        String host = slash < 0 ? run : run.substring(0, slash);
        while (!host.isEmpty() && !Character.isLetterOrDigit(host.charAt(host.length() - 1))) {
            host = host.substring(0, host.length() - 1);
        }
        int dot = host.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(host.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}

package org.xenia.mail.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a list of addresses into its entries, minding quotation marks, comments, brackets and groups.
final class AddressScanner {

    /// One entry between separators.
    ///
    /// @param words what stands outside brackets and comments, quotation marks taken off
    /// @param bracket what stands in angle brackets, or `null`
    /// @param comment what stands in parentheses
    /// @param comma whether a comma ends it
    record Entry(String words, @Nullable String bracket, String comment, boolean comma) {

        /// Whether this may be the first half of a name with a comma in it.
        boolean commaWithoutAddress() {
            return comma && bracket == null && !words.isBlank() && words.indexOf('@') < 0;
        }
    }

    /// A longer list is cut; it names thousands.
    private static final int LONGEST = 1_000_000;

    /// A longer name before a colon names no group.
    private static final int LONGEST_NAME = 500;

    private final String raw;
    private final int lastClose;
    private final int lastSemicolon;
    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private @Nullable String bracket;
    /// Whether a comment was never closed; then parentheses mean nothing from there on.
    private boolean openEnded;
    private int at;

    AddressScanner(String raw) {
        this.raw = raw.substring(0, Math.min(raw.length(), LONGEST));
        lastClose = this.raw.lastIndexOf('>');
        lastSemicolon = this.raw.lastIndexOf(';');
    }

    List<Entry> entries() {
        while (at < raw.length()) {
            char c = raw.charAt(at++);
            switch (c) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> bracket();
                case ',' -> end(true);
                case ';' -> end(false);
                case ':' -> colon();
                case '=' -> equalsSign();
                default -> words.append(c);
            }
        }
        end(false);
        return entries;
    }

    /// An encoded word may hold commas and parentheses that mean nothing here.
    private void equalsSign() {
        int question = raw.startsWith("?", at) ? raw.indexOf('?', at + 1) : -1;
        int encoding = question < 0 ? -1 : raw.indexOf('?', question + 1);
        int end = encoding < 0 || encoding - question > 2 ? -1 : raw.indexOf("?=", encoding + 1);
        if (end < 0 || end - at > 1_000) {
            words.append('=');
            return;
        }
        words.append(raw, at - 1, end + 2);
        at = end + 2;
    }

    private void quoted() {
        int start = at;
        StringBuilder inside = new StringBuilder();
        while (at < raw.length() && raw.charAt(at) != '"') {
            if (raw.charAt(at) == '\\' && at + 1 < raw.length()) {
                at++;
            }
            inside.append(raw.charAt(at++));
        }
        if (at >= raw.length()) {
            // Nobody closes the mark, so it was none.
            at = start;
            return;
        }
        at++;
        boolean local = at < raw.length() && raw.charAt(at) == '@';
        words.append(local ? "\"" + inside + "\"" : inside);
    }

    private void comment() {
        if (openEnded) {
            words.append('(');
            return;
        }
        int depth = 1;
        int start = at;
        while (at < raw.length() && depth > 0) {
            char c = raw.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        if (depth > 0) {
            at = start;
            openEnded = true;
            words.append('(');
            return;
        }
        at = Math.min(at, raw.length());
        if (bracket == null
                && words.length() < LONGEST_NAME
                && words.indexOf("@") < 0
                && !words.toString().isBlank()) {
            // Ana (Sales) <ana@example.org>: readers see the parentheses as part of the name.
            words.append('(').append(raw, start, at);
        } else {
            comment.append(comment.isEmpty() ? "" : " ").append(raw, start, at - 1);
        }
    }

    private void bracket() {
        while (at < raw.length() && raw.charAt(at) == '<') {
            at++;
        }
        int close = at > lastClose ? -1 : raw.indexOf('>', at);
        int next = raw.indexOf('<', at);
        if (close < 0 || (next >= 0 && next < close)) {
            int comma = raw.indexOf(',', at);
            int stop = close < 0 ? raw.length() : next;
            close = comma >= 0 && comma < stop ? comma : stop;
            take(close);
            at = close;
            return;
        }
        take(close);
        at = close + 1;
        while (at < raw.length() && raw.charAt(at) == '>') {
            at++;
        }
    }

    private void take(int end) {
        String inside = raw.substring(at, end);
        if (bracket != null && bracket.indexOf('@') < 0) {
            words.append(' ').append(bracket);
            bracket = null;
        }
        if (bracket == null) {
            bracket = inside;
        }
    }

    /// `Team: ana@example.org, ben@example.org;` names a group; `mailto:` and a colon in a name do not.
    private void colon() {
        if (words.length() > LONGEST_NAME) {
            words.append(':');
            return;
        }
        String before = words.toString();
        boolean scheme =
                before.strip().equalsIgnoreCase("mailto") || before.strip().equalsIgnoreCase("smtp");
        if (scheme || (bracket == null && before.indexOf('@') < 0 && lastSemicolon >= at && !nameFollows())) {
            words.setLength(0);
            return;
        }
        words.append(':');
    }

    /// Whether one bracket and no separator follow, so that the colon stands in a display name.
    private boolean nameFollows() {
        int open = raw.indexOf('<', at);
        int comma = raw.indexOf(',', at);
        int semicolon = raw.indexOf(';', at);
        int close = raw.indexOf('>', at);
        return open >= 0
                && close > open
                && semicolon > close
                && comma < 0
                && raw.substring(at, open).isBlank();
    }

    private void end(boolean comma) {
        if (!words.toString().isBlank() || bracket != null || !comment.isEmpty()) {
            entries.add(new Entry(words.toString().strip(), bracket, comment.toString(), comma));
        }
        words.setLength(0);
        comment.setLength(0);
        bracket = null;
    }
}

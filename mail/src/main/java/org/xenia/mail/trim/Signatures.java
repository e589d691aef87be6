package org.xenia.mail.trim;

import java.util.List;
import java.util.stream.IntStream;

/// Finds where a signature begins in a person's words.
final class Signatures {

    private static final int MOST_LINES = 120;
    private static final int MOST_BELOW_DASHES = 40;
    private static final int MOST_BELOW_CLOSING = 16;
    private static final int MOST_BELOW_FOOTER = 6;
    private static final int LONGEST = 90;

    private final Footers footers = new Footers();
    private final Closings closings = new Closings();
    private final Notices notices = new Notices();

    /// The index of the first line of the signature, or the number of lines when there is none.
    ///
    /// @param alone whether these lines are all a person wrote; then only what a program writes may be all of them
    int start(List<Line> all, boolean alone) {
        SignatureLines lines = new SignatureLines(all, footers, notices);
        int end = lines.size();
        while (end > 0 && lines.blank(end - 1)) {
            end--;
        }
        int first = 0;
        while (first < end && lines.blank(first)) {
            first++;
        }
        for (int i = Math.max(first, end - MOST_LINES); i < end; i++) {
            if (lines.blank(i)) {
                continue;
            }
            boolean program = dashes(lines.get(i)) || lines.footer(i);
            if ((i > first || !alone || program) && begins(lines, i, end, first)) {
                return i;
            }
        }
        return lines.size();
    }

    /// How many lines at the start a program wrote above a person's words, as some phones do; 0 when no words follow.
    int head(List<Line> lines) {
        int head = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (footers.footer(line)) {
                head = i + 1;
            } else if (!line.blank()) {
                return head;
            }
        }
        return 0;
    }

    private boolean begins(SignatureLines lines, int at, int end, int first) {
        Line line = lines.get(at);
        int below = visible(lines, at + 1, end);
        boolean spaced =
                at == first || lines.get(at - 1).blank() || lines.get(at - 1).rule();
        if (dashes(line)) {
            return below <= MOST_BELOW_DASHES;
        }
        if (line.rule()) {
            return below == 0
                    || (below <= MOST_BELOW_CLOSING && signed(lines, at + 1, end) && personal(lines, at + 1, end));
        }
        if (lines.footer(at)) {
            return below <= MOST_BELOW_FOOTER && (at > first || restIsFooter(lines, at + 1, end));
        }
        if (spaced && lines.notice(at)) {
            return true;
        }
        if (closings.closing(line)) {
            return below <= MOST_BELOW_CLOSING && signed(lines, at + 1, end);
        }
        if (closings.thanks(line)) {
            return below > 0
                    && below <= MOST_BELOW_CLOSING
                    && namedBelow(lines, at + 1, end)
                    && signed(lines, at + 1, end);
        }
        return spaced && (dashedName(lines, at) || card(lines, at, end)) && signed(lines, at + 1, end);
    }

    /// Two or three strokes alone, the sign of a signature since the Usenet.
    private static boolean dashes(Line line) {
        return switch (line.folded()) {
            case "--", "—", "––", "——", "__", "‐‐", "- -", "―" -> true;
            default -> false;
        };
    }

    // What stands below a closing: names, numbers, addresses; no sentence of a person before a notice begins.
    private static boolean signed(SignatureLines lines, int from, int end) {
        for (int i = from; i < end; i++) {
            Line line = lines.get(i);
            if (line.blank() || lines.footer(i) || lines.contact(i)) {
                continue;
            }
            if (dashes(line) || lines.notice(i)) {
                return true;
            }
            if (line.text().length() > LONGEST
                    || Traces.sentence(line.folded())
                    || line.folded().endsWith("?")
                    || line.folded().startsWith("p.s")
                    || line.folded().startsWith("ps:")) {
                return false;
            }
        }
        return true;
    }

    // Below strokes stands a person or a list, not just anything: strokes also part what a person writes.
    private static boolean personal(SignatureLines lines, int from, int end) {
        return namedBelow(lines, from, end)
                || IntStream.range(from, end).anyMatch(i -> lines.contact(i) || lines.notice(i) || lines.footer(i));
    }

    private static boolean namedBelow(SignatureLines lines, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!lines.get(i).blank()) {
                return Closings.name(Folding.plain(lines.get(i).text()))
                        && !lines.get(i).rule();
            }
        }
        return false;
    }

    // "-Max" or "/Anna" as the last words.
    private static boolean dashedName(SignatureLines lines, int at) {
        String plain = Folding.plain(lines.get(at).text());
        if (plain.length() < 3 || "-–—/~".indexOf(plain.charAt(0)) < 0) {
            return false;
        }
        String name = plain.substring(1).strip();
        boolean list = (plain.charAt(0) == '-' && plain.charAt(1) == ' ') || neighbours(lines, at, plain.charAt(0));
        return !list
                && Closings.name(name)
                && Character.isUpperCase(name.codePointAt(0))
                && !Traces.longerThan(name, 3);
    }

    // Lines above or below with the same sign make a list.
    private static boolean neighbours(SignatureLines lines, int at, char sign) {
        boolean above = at > 0 && lines.get(at - 1).folded().indexOf(sign) == 0;
        boolean below = at + 1 < lines.size() && lines.get(at + 1).folded().indexOf(sign) == 0;
        return above || below;
    }

    // A paragraph of name, company and numbers at the end.
    private static boolean card(SignatureLines lines, int at, int end) {
        int contacts = 0;
        int others = 0;
        for (int i = at; i < end; i++) {
            if (lines.blank(i)) {
                continue;
            }
            if (lines.contact(i)) {
                contacts++;
            } else {
                others++;
            }
        }
        return contacts >= 2
                && others <= contacts + 3
                && Closings.name(Folding.plain(lines.get(at).text()));
    }

    private static boolean restIsFooter(SignatureLines lines, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!lines.blank(i) && !lines.footer(i) && !lines.get(i).rule()) {
                return false;
            }
        }
        return true;
    }

    private static int visible(SignatureLines lines, int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += lines.blank(i) ? 0 : 1;
        }
        return count;
    }
}

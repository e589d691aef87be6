package org.xenia.mail.trim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A mail's lines told apart into what a person wrote and what is quoted.
///
/// @param passages what a person wrote, in order
/// @param quoted the quoted lines, in order, with what introduces them
/// @param forwarded whether all below the person's words is another mail without quote signs, so that it may be what
///     they want to show
record Quotation(List<Passage> passages, List<Line> quoted, boolean forwarded) {

    private static final int SHORTEST_WRAPPED = 60;

    /// Tells the lines apart.
    static Quotation of(List<Line> lines, Map<Integer, Boundary> boundaries) {
        return new Walk(lines, boundaries).run();
    }

    private static final class Walk {
        private final List<Line> lines;
        private final Map<Integer, Boundary> boundaries;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Line> quoted = new ArrayList<>();
        private List<Line> own = new ArrayList<>();
        private boolean inQuote;
        private boolean introduced;
        private boolean unmarked;

        Walk(List<Line> lines, Map<Integer, Boundary> boundaries) {
            this.lines = lines;
            this.boundaries = boundaries;
        }

        Quotation run() {
            int at = 0;
            while (at < lines.size()) {
                Boundary boundary = boundaries.get(at);
                if (boundary != null) {
                    at = enter(at, boundary);
                } else {
                    step(at++);
                }
            }
            close(false);
            return new Quotation(List.copyOf(passages), List.copyOf(quoted), unmarked);
        }

        private int enter(int at, Boundary boundary) {
            List<Line> strokes = takeStrokes();
            close(true);
            quoted.addAll(strokes);
            boolean marks = Attributions.quoteFollows(lines, boundary.end());
            int end = marks ? boundary.end() : lines.size();
            unmarked |= !marks;
            quoted.addAll(lines.subList(at, end));
            inQuote = true;
            introduced = true;
            return end;
        }

        private void step(int at) {
            Line line = lines.get(at);
            boolean pipe = line.piped() && inQuote && introduced;
            if (line.marked() || pipe || wraps(at)) {
                if (!inQuote) {
                    close(false);
                    introduced = false;
                }
                inQuote = true;
                quoted.add(line);
            } else if (inQuote && line.blank()) {
                quoted.add(line);
            } else {
                inQuote = false;
                own.add(line);
            }
        }

        // A quoted line that was broken without a sign on its second half.
        private boolean wraps(int at) {
            if (!inQuote
                    || at == 0
                    || at + 1 >= lines.size()
                    || !lines.get(at - 1).marked()) {
                return false;
            }
            String text = lines.get(at).text();
            if (text.isBlank() || !lines.get(at + 1).marked()) {
                return false;
            }
            String before = lines.get(at - 1).text();
            String start = text.strip();
            return (before.length() >= SHORTEST_WRAPPED && Character.isLowerCase(text.codePointAt(0)))
                    || start.startsWith("(http")
                    || start.startsWith("<http")
                    || brokenLink(before);
        }

        private static boolean brokenLink(String before) {
            int link = Math.max(before.lastIndexOf("(http"), before.lastIndexOf("<http"));
            return link >= 0 && before.indexOf(')', link) < 0 && before.indexOf('>', link) < 0;
        }

        // Strokes right above the boundary belong to it.
        private List<Line> takeStrokes() {
            int from = own.size();
            while (from > 0 && own.get(from - 1).blank()) {
                from--;
            }
            if (from == 0 || !own.get(from - 1).rule()) {
                return List.of();
            }
            List<Line> strokes = List.copyOf(own.subList(from - 1, own.size()));
            own = new ArrayList<>(own.subList(0, from - 1));
            return strokes;
        }

        private void close(boolean closing) {
            if (own.stream().anyMatch(line -> !line.blank())) {
                passages.add(new Passage(List.copyOf(own), closing));
            }
            own = new ArrayList<>();
        }
    }
}

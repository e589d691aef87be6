package org.xenia.mail.trim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds every kind of boundary in the lines of one mail.
final class Boundaries {

    private final Separators separators = new Separators();
    private final HeaderBlocks headers = new HeaderBlocks();
    private final Attributions attributions = new Attributions();

    /// The lines, with an attribution that shares a line with a person's words put on a line of its own.
    List<Line> split(List<Line> lines) {
        List<Line> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int at = -1;
            if (!line.marked() && !line.folded().isEmpty() && Attributions.quoteFollows(lines, i + 1)) {
                String plain = Folding.plain(line.text());
                at = attributions.findInside(plain);
                if (at > 0) {
                    int words = endOfWords(plain, at);
                    out.add(Line.of(plain.substring(0, words)));
                    out.add(Line.of(plain.substring(words).strip()));
                }
            }
            if (at <= 0) {
                out.add(line);
            }
        }
        return out;
    }

    /// The boundaries by the index of the line in which they begin.
    Map<Integer, Boundary> find(List<Line> lines) {
        int[] attributed = attributions.endsByStart(lines);
        Map<Integer, Boundary> found = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Boundary boundary = at(lines, i, attributed);
            if (boundary != null) {
                found.put(i, boundary);
            }
        }
        return found;
    }

    private @Nullable Boundary at(List<Line> lines, int i, int[] attributed) {
        Line line = lines.get(i);
        if (line.blank() || line.marked()) {
            return null;
        }
        if (separators.forward(line)) {
            return new Boundary(after(lines, i + 1, attributed), Boundary.Kind.FORWARD);
        }
        if (separators.original(line)) {
            return new Boundary(after(lines, i + 1, attributed), Boundary.Kind.QUOTE);
        }
        int block = headers.findEnd(lines, i);
        if (block > 0) {
            return new Boundary(block, Boundary.Kind.MAIL);
        }
        return attributed[i] > 0 ? new Boundary(attributed[i], Boundary.Kind.QUOTE) : null;
    }

    // Below a separator the header block or the attribution of the same mail may stand.
    private int after(List<Line> lines, int from, int[] attributed) {
        int next = from;
        while (next < lines.size()
                && (lines.get(next).blank() || lines.get(next).rule())) {
            next++;
        }
        if (next == lines.size() || lines.get(next).marked()) {
            return from;
        }
        int block = headers.findEnd(lines, next);
        if (block > 0) {
            return block;
        }
        return attributed[next] > 0 ? attributed[next] : from;
    }

    private static int endOfWords(String text, int from) {
        int end = from;
        while (end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end;
    }
}

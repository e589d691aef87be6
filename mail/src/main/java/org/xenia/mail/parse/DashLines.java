package org.xenia.mail.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every line of a mail that starts with two hyphens, found in one pass: the only lines that can be boundaries.
final class DashLines {

    /// A longer line is no boundary (RFC 2046 allows 70 characters; generous).
    private static final int LONGEST = 400;
    /// A mail with more such lines is drawn or made to hurt.
    private static final int MOST = 200_000;

    /// One line.
    ///
    /// @param start its first byte
    /// @param next after its line break
    /// @param text what follows the hyphens, without white space at its end
    record Line(int start, int next, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final int[] starts;

    DashLines(Slice mail) {
        byte[] bytes = mail.bytes();
        int at = mail.start();
        while (at < mail.end() && lines.size() < MOST) {
            int next = mail.afterLine(at);
            if (next - at > 3 && bytes[at] == '-' && bytes[at + 1] == '-' && next - at <= LONGEST) {
                String text = mail.latin(at + 2, next).stripTrailing();
                if (!text.isEmpty()) {
                    lines.add(new Line(at, next, text));
                }
            }
            at = next;
        }
        starts = lines.stream().mapToInt(Line::start).toArray();
    }

    /// The lines that start in a stretch.
    List<Line> in(Slice stretch) {
        return lines.subList(index(stretch.start()), index(stretch.end()));
    }

    /// The boundary that a stretch uses although no header declares it: the first line with hyphens that occurs as a
    /// closing line too, or that a header of a part follows. `null` when nothing looks like one.
    @Nullable
    String guess(Slice stretch) {
        List<Line> candidates = in(stretch);
        Set<String> texts = new HashSet<>();
        candidates.forEach(line -> texts.add(line.text()));
        for (Line line : candidates) {
            // A stretch ends before the line break that belongs to the boundary below it.
            int next = Math.min(line.next(), stretch.end());
            boolean header =
                    stretch.latin(next, Math.min(stretch.end(), next + 8)).equalsIgnoreCase("content-");
            if (header || texts.contains(line.text() + "--")) {
                return line.text();
            }
        }
        return null;
    }

    private int index(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found < 0 ? -found - 1 : found;
    }
}

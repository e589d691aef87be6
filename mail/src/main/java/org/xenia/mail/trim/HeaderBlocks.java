package org.xenia.mail.trim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the block of labels (From, Sent, To, Subject in any language) that Outlook and others put above a quoted mail.
final class HeaderBlocks {

    private static final int LONGEST_LABEL = 40;
    private static final int MOST_LINES = 30;
    private static final int MOST_CONTINUED = 6;

    private final Map<String, Set<HeaderRole>> roles = new HashMap<>();

    HeaderBlocks() {
        for (PhraseList.Row row : PhraseList.read("headers.txt").rows()) {
            HeaderRole role = HeaderRole.valueOf(row.key().toUpperCase(Locale.ROOT));
            for (String label : row.columns().getFirst()) {
                String folded = Folding.fold(label.endsWith(":") ? label.substring(0, label.length() - 1) : label);
                roles.computeIfAbsent(folded, key -> EnumSet.noneOf(HeaderRole.class))
                        .add(role);
            }
        }
    }

    /// Where a block that begins in line `start` ends (the index after its last line), or -1 when none begins there.
    int findEnd(List<Line> lines, int start) {
        if (findLabel(lines.get(start)) == null) {
            return -1;
        }
        if (inOneLine(lines.get(start))) {
            return start + 1;
        }
        Set<HeaderRole> seen = EnumSet.noneOf(HeaderRole.class);
        boolean address = false;
        int labels = 0;
        int end = start;
        int continued = 0;
        for (int i = start; i < lines.size() && i < start + MOST_LINES; i++) {
            Line line = lines.get(i);
            Label label = findLabel(line);
            if (label != null) {
                seen.addAll(label.roles());
                labels++;
                continued = 0;
            } else if (line.blank() ? !labelFollows(lines, i + 1) : ++continued > MOST_CONTINUED || line.marked()) {
                break;
            } else if (!line.blank() && !continues(lines, i)) {
                break;
            }
            address |= Traces.address(line.folded());
            end = i + 1;
        }
        return proves(seen, labels, address) || onlySender(lines, start) ? end : -1;
    }

    private static boolean proves(Set<HeaderRole> seen, int labels, boolean address) {
        boolean known = seen.contains(HeaderRole.FROM) || seen.contains(HeaderRole.DATE);
        boolean subject = seen.contains(HeaderRole.SUBJECT);
        return known && labels >= 2 && (address || (subject && labels >= 3));
    }

    // Some programs lose the ends of lines and leave "From: … Sent: … To: … Subject: …" in one.
    private boolean inOneLine(Line line) {
        Label first = findLabel(line);
        if (first == null || !first.roles().contains(HeaderRole.FROM) || !Traces.address(first.value())) {
            return false;
        }
        Set<HeaderRole> seen = EnumSet.noneOf(HeaderRole.class);
        for (String word : first.value().split(" ", -1)) {
            if (word.endsWith(":")) {
                seen.addAll(roles.getOrDefault(word.substring(0, word.length() - 1), Set.of()));
            }
        }
        return seen.contains(HeaderRole.SUBJECT) && (seen.contains(HeaderRole.DATE) || seen.contains(HeaderRole.TO));
    }

    // A lone "From: name <address>" with an empty line or nothing below it.
    private boolean onlySender(List<Line> lines, int start) {
        Label label = findLabel(lines.get(start));
        if (label == null || !label.roles().contains(HeaderRole.FROM) || !Traces.address(label.value())) {
            return false;
        }
        boolean alone = start + 1 >= lines.size() || lines.get(start + 1).blank();
        boolean ends = label.value().endsWith(">")
                || label.value().endsWith("]")
                || !label.value().contains(" ");
        return alone && ends && !Traces.longerThan(label.value(), 8);
    }

    // A long list of receivers or a subject goes on in the next line when a label follows it or it holds addresses.
    private boolean continues(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean oneMore = at + 1 < lines.size() && findLabel(lines.get(at + 1)) == null && labelFollows(lines, at + 2);
        return Traces.address(line.folded())
                || labelFollows(lines, at + 1)
                || line.text().startsWith("\t")
                || (oneMore && lines.get(at - 1).folded().endsWith(";"));
    }

    private boolean labelFollows(List<Line> lines, int at) {
        return at < lines.size() && findLabel(lines.get(at)) != null;
    }

    // "From: …", or "| From | … |" where a program writes the block as a table.
    private @Nullable Label findLabel(Line line) {
        String folded = line.folded();
        int colon = -1;
        for (int i = 0; i < folded.length() && i < LONGEST_LABEL && colon < 0; i++) {
            boolean cell = i > 1 && folded.charAt(0) == '|' && folded.charAt(i) == '|';
            colon = folded.charAt(i) == ':' || folded.charAt(i) == '：' || cell ? i : -1;
        }
        if (colon < 1 || line.marked()) {
            return null;
        }
        String name = bare(folded.substring(0, colon));
        Set<HeaderRole> found = roles.get(name);
        return found == null ? null : new Label(found, bare(folded.substring(colon + 1)));
    }

    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "* _|".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "* _|".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        // Labels of Chinese and Korean programs are stretched with spaces: "主 题".
        String bare = text.substring(from, to);
        return bare.length() == 3 && bare.charAt(1) == ' ' ? "" + bare.charAt(0) + bare.charAt(2) : bare;
    }

    private record Label(Set<HeaderRole> roles, String value) {}
}

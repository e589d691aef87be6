package org.xenia.mail.trim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the lines with which a mail program introduces a quote: "On … wrote:", a date with an address, a name that
/// "wrote", in one line or wrapped over up to four.
final class Attributions {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 700;
    private static final int WORDS_OF_A_NAME = 8;
    private static final int WORDS_OF_A_DATED_NAME = 25;

    private final AttributionWords words = new AttributionWords();
    private final CalendarWords calendar = new CalendarWords();

    /// For each line, where an attribution ends that begins in it (the index after its last line), or 0.
    int[] endsByStart(List<Line> lines) {
        int[] ends = new int[lines.size()];
        for (int last = 0; last < lines.size(); last++) {
            int start = findStart(lines, last);
            if (start >= 0) {
                ends[start] = last + 1;
            }
        }
        return ends;
    }

    /// Where in the text of a line an attribution begins that shares the line with a person's words; -1 when nowhere.
    int findInside(String plain) {
        String folded = Folding.fold(plain);
        if (folded.length() != plain.length() || !terminal(core(folded))) {
            return -1;
        }
        String core = core(folded);
        if (calendar.opens(core) || words.opens(core, calendar)) {
            return -1;
        }
        for (int at : words.startsInside(folded, calendar)) {
            if (!Traces.address(folded.substring(0, at)) && strong(core(folded.substring(at + 1)), false)) {
                return at;
            }
        }
        return -1;
    }

    private int findStart(List<Line> lines, int last) {
        Line end = lines.get(last);
        boolean closesAddress = closesAddress(lines, last);
        if (end.blank() || (end.marked() && !closesAddress) || end.rule() || !terminal(core(end.folded()))) {
            return -1;
        }
        boolean quoteFollows = quoteFollows(lines, last + 1);
        String whole = core(end.folded());
        if (!closesAddress && balanced(end.folded()) && Traces.numbers(whole) >= 3 && weak(whole, quoteFollows)) {
            return last;
        }
        StringBuilder joined = new StringBuilder();
        for (int start = last; start >= 0 && start > last - MOST_LINES; start--) {
            Line line = lines.get(start);
            boolean marked = line.marked() && !(closesAddress && start == last);
            if (line.blank()
                    || marked
                    || line.rule()
                    || joined.length() + line.folded().length() > LONGEST) {
                break;
            }
            joined.insert(0, start == last ? line.folded() : line.folded() + ' ');
            if (strong(core(joined.toString()), quoteFollows)) {
                return start;
            }
        }
        return !closesAddress && weak(whole, quoteFollows) ? withName(lines, last) : -1;
    }

    private boolean strong(String text, boolean quoteFollows) {
        boolean dated = calendar.opens(text) && !addressFirst(text);
        boolean address = Traces.address(text);
        int numbers = Traces.numbers(text);
        if ((dated || words.opens(text, calendar)) && (numbers >= 2 || address)) {
            if (words.says(text, address || quoteFollows) && !firstPerson(text)) {
                return true;
            }
        }
        if (!dated || numbers < 2 || Traces.longerThan(text, WORDS_OF_A_DATED_NAME)) {
            return false;
        }
        boolean colon = text.endsWith(":");
        boolean whole = text.endsWith(">") && !Traces.longerThan(text, WORDS_OF_A_NAME);
        return (address && (colon || quoteFollows || whole) && numbers >= 3)
                || (quoteFollows && numbers >= 4 && (colon || text.contains("gmt")));
    }

    private boolean weak(String text, boolean quoteFollows) {
        boolean colon = text.endsWith(":");
        boolean address = Traces.address(text);
        if (address || (Traces.numbers(text) >= 3 && colon) || (text.contains(" via ") && (colon || quoteFollows))) {
            return words.says(text, address) && !firstPerson(text) && (colon || words.endsSaying(text));
        }
        return quoteFollows
                && colon
                && !Traces.longerThan(text, WORDS_OF_A_NAME)
                && words.endsSaying(text.substring(0, text.length() - 1).strip());
    }

    // The second half of a wrapped line has a bracket that closes and none that opens, or begins with the address.
    private static boolean balanced(String text) {
        return !text.startsWith("<") && (text.indexOf('>') < 0 || text.indexOf('<') >= 0);
    }

    // "… <name@host" broken before its bracket, so that the next line, "> wrote:", only looks quoted.
    private static boolean closesAddress(List<Line> lines, int at) {
        if (at == 0
                || !lines.get(at).folded().startsWith(">")
                || lines.get(at - 1).marked()) {
            return false;
        }
        String before = lines.get(at - 1).folded();
        int open = before.lastIndexOf('<');
        return open >= 0 && before.indexOf('>', open) < 0 && Traces.address(before.substring(open));
    }

    private static boolean addressFirst(String text) {
        int space = text.indexOf(' ');
        return text.substring(0, space < 0 ? text.length() : space).indexOf('@') >= 0;
    }

    // A name on one line and its address with the verb on the next.
    private static int withName(List<Line> lines, int last) {
        if (last == 0 || !lines.get(last).folded().startsWith("<")) {
            return last;
        }
        Line before = lines.get(last - 1);
        boolean name = !before.blank() && !before.marked() && !Traces.longerThan(before.folded(), WORDS_OF_A_NAME);
        return name ? last - 1 : last;
    }

    private boolean terminal(String text) {
        return !text.isEmpty() && (text.endsWith(":") || text.endsWith(">") || words.endsSaying(text));
    }

    private static boolean firstPerson(String text) {
        return text.contains(" i wrote") || text.contains(" i said") || text.contains(" we wrote");
    }

    /// The text without strokes and signs around it, with a plain colon at its end.
    private static String core(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && "-*_<>‐–—[(| \"".indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-*_ ‐–—])|".indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        String core = folded.substring(from, to);
        return core.endsWith("：") ? core.substring(0, core.length() - 1).strip() + ':' : spaceless(core);
    }

    private static String spaceless(String core) {
        return core.endsWith(" :") ? core.substring(0, core.length() - 2).strip() + ':' : core;
    }

    static boolean quoteFollows(List<Line> lines, int from) {
        Line next = findNext(lines, from);
        return next != null && (next.marked() || next.piped());
    }

    static @Nullable Line findNext(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).blank()) {
                return lines.get(i);
            }
        }
        return null;
    }
}

package org.xenia.mail.trim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds lines that announce another mail: "-----Original Message-----", "Begin forwarded message:" in any language.
final class Separators {

    private static final int LONGEST = 200;

    private final Set<String> originals = new HashSet<>();
    private final Set<String> forwards = new HashSet<>();
    private final List<Glob> alone;
    private final List<String> above;

    Separators() {
        PhraseList list = PhraseList.read("separators.txt");
        list.phrases("original").forEach(phrase -> originals.add(Folding.fold(phrase)));
        list.phrases("forward").forEach(phrase -> forwards.add(Folding.fold(phrase)));
        alone = Glob.all(list.phrases("alone"));
        above = list.phrases("above").stream().map(Folding::fold).toList();
    }

    /// Whether the line announces a quoted mail.
    boolean original(Line line) {
        String folded = line.folded();
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return false;
        }
        return announced(folded, originals)
                || alone.stream().anyMatch(glob -> glob.matches(folded))
                || above.stream().anyMatch(folded::contains);
    }

    /// Whether the line announces a forwarded mail.
    boolean forward(Line line) {
        String folded = line.folded();
        return !folded.isEmpty()
                && folded.length() <= LONGEST
                && (announced(folded, forwards) || (folded.endsWith(":") && forwards.contains(core(folded))));
    }

    private static boolean announced(String folded, Set<String> phrases) {
        int before = strokesBefore(folded);
        int after = strokesAfter(folded);
        if (before < 2 && after < 2) {
            return false;
        }
        String core = core(folded);
        return phrases.contains(core)
                || (before >= 3
                        && after >= 3
                        && core.indexOf(' ') > 0
                        && phrases.stream().anyMatch(phrase -> begins(core, phrase)));
    }

    private static boolean begins(String text, String phrase) {
        return text.length() > phrase.length() && text.charAt(phrase.length()) == ' ' && text.startsWith(phrase);
    }

    private static String core(String folded) {
        int from = strokesBefore(folded);
        int to = folded.length() - strokesAfter(folded);
        String core = from < to ? folded.substring(from, to) : "";
        int end = core.length();
        while (end > 0 && ":： .".indexOf(core.charAt(end - 1)) >= 0) {
            end--;
        }
        return core.substring(0, end);
    }

    private static int strokesBefore(String text) {
        int at = 0;
        while (at < text.length() && (Line.isStroke(text.charAt(at)) || "<>[|(".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int strokesAfter(String text) {
        int at = text.length();
        while (at > 0 && (Line.isStroke(text.charAt(at - 1)) || "<>]|)".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return text.length() - at;
    }
}

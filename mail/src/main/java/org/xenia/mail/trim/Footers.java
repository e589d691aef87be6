package org.xenia.mail.trim;

import java.util.List;

/// Knows the lines that phones, apps and providers add: "Sent from my iPhone", "Get Outlook for Android".
final class Footers {

    private static final int LONGEST = 200;

    private final List<Glob> sure;
    private final List<Glob> likely;
    private final List<String> devices;

    Footers() {
        PhraseList list = PhraseList.read("footers.txt");
        sure = Glob.all(list.phrases("sure"));
        likely = Glob.all(list.phrasesBeside("sure"));
        devices = PhraseList.read("devices.txt").phrases("any").stream()
                .map(Folding::fold)
                .toList();
    }

    /// Whether a program added the line.
    boolean footer(Line line) {
        if (line.folded().isEmpty() || line.folded().length() > LONGEST) {
            return false;
        }
        String bare = bare(line.folded());
        if (bare.isEmpty()) {
            return false;
        }
        return sure.stream().anyMatch(glob -> glob.matches(bare))
                || (devices.stream().anyMatch(bare::contains) && likely.stream().anyMatch(glob -> glob.matches(bare)));
    }

    // Without addresses, brackets and strokes around the words.
    private static String bare(String folded) {
        String text = withoutLinks(folded);
        int from = 0;
        int to = text.length();
        while (from < to && "<>()[]{}*_-–—~•· ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "<>()[]{}*_-–—~•·.!。 ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String withoutLinks(String text) {
        if (!text.contains("http") && text.chars().noneMatch(c -> c == '<' || c == '(' || c == '[')) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("http://", at) || text.startsWith("https://", at)) {
                while (at < text.length() && " >)]".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString()
                .replace("<>", "")
                .replaceAll("\\(\\s+\\)", "")
                .replace("()", "")
                .replace("[]", "")
                .replace("][", "")
                .strip();
    }
}

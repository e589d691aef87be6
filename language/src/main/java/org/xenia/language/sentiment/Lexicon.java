package org.xenia.language.sentiment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The graded words of a language. Built once from its lines, then only read.
final class Lexicon {

    private static final int SHORTEST_STEM = 2;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Set<String> entries = new HashSet<>();
    private int longestPhrase = 1;
    private int longestEntry = 1;
    private int longestStem;
    private boolean spaced = true;
    private boolean attached;

    /// Reads lines of a word, a tab and its grade from -3 to 3, or of a role and its words: `not`, `after` (a
    /// negation behind its word), `strong`, `weak`, `but`, `attached`. `stem*` covers all that begins so, `_`
    /// joins the words of a phrase, the grade 0 keeps a phrase or word from being read by its parts, `unspaced`
    /// marks a script without spaces.
    void read(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                put(line.substring(tab + 1), Pieces.fold(line.substring(0, tab)).replace('_', ' '));
                continue;
            }
            String[] parts = line.strip().split("\\s+");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (parts[0].equals("unspaced")) {
                spaced = false;
            }
            for (int index = 1; index < parts.length; index++) {
                put(parts[0], Pieces.fold(parts[index]).replace('_', ' '));
            }
        }
    }

    /// Reads pictographs and emoticons, which stand as they are: a sign, a tab and its grade.
    void readPictures(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                words.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            }
        }
    }

    private void put(String key, String entry) {
        if (!Character.isDigit(key.charAt(key.length() - 1))) {
            roles.computeIfAbsent(key, role -> new HashSet<>()).add(entry);
            attached |= key.equals("attached");
            remember(entry);
        } else if (entry.endsWith("*")) {
            stems.put(entry.substring(0, entry.length() - 1), Integer.parseInt(key));
            longestStem = Math.max(longestStem, entry.length() - 1);
            remember(entry.substring(0, entry.length() - 1));
        } else {
            words.put(entry, Integer.parseInt(key));
            longestPhrase = Math.max(longestPhrase, entry.split(" ").length);
            remember(entry);
        }
    }

    private void remember(String entry) {
        entries.add(entry);
        longestEntry = Math.max(longestEntry, entry.length());
    }

    /// True when words stand between spaces.
    boolean spaced() {
        return spaced;
    }

    /// How many words the longest phrase has.
    int longestPhrase() {
        return longestPhrase;
    }

    /// True when the word has this role.
    boolean plays(String role, String word) {
        return roles.getOrDefault(role, Set.of()).contains(word);
    }

    /// True when the phrase or word stands in the lexicon as it is, with whatever grade.
    boolean lists(String phrase) {
        return words.containsKey(phrase);
    }

    /// The grade of a word or phrase, 0 when it has none. Without an entry of its own the longest stem
    /// counts (of a phrase it must reach into the last word), and then the word without a particle that is
    /// written together with it (`attached`, as Arabic does).
    int grade(String word) {
        int grade = bareGrade(word);
        if (grade == 0 && attached) {
            for (String particle : roles.getOrDefault("attached", Set.of())) {
                if (grade == 0 && word.length() > particle.length() + 2 && word.startsWith(particle)) {
                    grade = bareGrade(word.substring(particle.length()));
                }
            }
        }
        return grade;
    }

    private int bareGrade(String word) {
        Integer exact = words.get(word);
        if (exact != null) {
            return exact;
        }
        int shortest = Math.max(SHORTEST_STEM, word.lastIndexOf(' ') + 2);
        for (int length = Math.min(word.length(), longestStem); length >= shortest; length--) {
            Integer grade = stems.get(word.substring(0, length));
            if (grade != null) {
                return grade;
            }
        }
        return 0;
    }

    /// The length of the longest entry that begins here, at least one.
    int longestAt(String text, int from) {
        for (int length = Math.min(longestEntry, text.length() - from); length > 1; length--) {
            if (entries.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 1;
    }
}

package org.xenia.culture.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.LanguageTag;

/// Names whose surname comes first: by the surnames in use, by script, and by the space where there is one.
final class EastAsianParts {

    private static final int LONGEST_GIVEN = 2;
    private static final Map<String, Set<String>> SURNAMES = new ConcurrentHashMap<>();

    private EastAsianParts() {}

    /// Chinese names by their surname; Japanese ones only by the space, since nothing else tells.
    static boolean han(String name, LanguageTag locale, Map<String, String> parts) {
        String[] words = name.split("[ \u3000]");
        if (words.length == 2) {
            return NameParts.put(parts, words[1], null, words[0]);
        }
        boolean chinese = locale.language().equals("zh") || locale.language().equals("yue");
        return words.length == 1 && chinese && bySurname(name, surnames("zh"), parts);
    }

    static boolean hangul(String name, Map<String, String> parts) {
        String[] words = name.split(" ");
        if (words.length == 2 && words[0].length() <= LONGEST_GIVEN) {
            return NameParts.put(parts, words[1], null, words[0]);
        }
        return words.length == 1 && bySurname(name, surnames("ko"), parts);
    }

    /// Nguyễn Văn An: family, middle, given.
    static boolean vietnamese(List<String> words, Map<String, String> parts) {
        if (!surnames("vi").contains(words.getFirst())) {
            return false;
        }
        int last = words.size() - 1;
        return NameParts.put(parts, words.get(last), String.join(" ", words.subList(1, last)), words.getFirst());
    }

    /// A surname of two signs wins over one of one; a given name has one or two signs.
    private static boolean bySurname(String name, Set<String> surnames, Map<String, String> parts) {
        int length = name.codePointCount(0, name.length());
        for (int size = 2; size >= 1; size--) {
            if (length > size && length <= size + LONGEST_GIVEN) {
                int end = name.offsetByCodePoints(0, size);
                if (surnames.contains(name.substring(0, end))) {
                    return NameParts.put(parts, name.substring(end), null, name.substring(0, end));
                }
            }
        }
        return false;
    }

    private static Set<String> surnames(String language) {
        return SURNAMES.computeIfAbsent(language, key -> {
            Set<String> surnames = new HashSet<>();
            NameTables.lines("surnames/" + key + ".txt").forEach(line -> surnames.addAll(List.of(line.split(" "))));
            return surnames;
        });
    }
}

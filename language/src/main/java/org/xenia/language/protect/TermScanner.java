package org.xenia.language.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the caller's do-not-translate terms, the longest first.
final class TermScanner implements Scanner {

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    TermScanner(List<String> terms) {
        for (String term : terms) {
            if (!term.isBlank()) {
                byFirst.computeIfAbsent(term.charAt(0), first -> new ArrayList<>())
                        .add(term);
            }
        }
        for (List<String> sharing : byFirst.values()) {
            sharing.sort(Comparator.comparingInt(String::length).reversed());
        }
    }

    @Override
    public @Nullable Token scan(String text, int start) {
        if (byFirst.isEmpty()) {
            return null;
        }
        for (String term : byFirst.getOrDefault(text.charAt(start), List.of())) {
            int end = start + term.length();
            if (text.startsWith(term, start) && !Letters.joined(text, start) && !Letters.joined(text, end)) {
                return Scanner.token(text, start, end, Kind.TERM);
            }
        }
        return null;
    }
}

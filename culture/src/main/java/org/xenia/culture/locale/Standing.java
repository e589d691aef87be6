package org.xenia.culture.locale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xenia.language.LanguageTag;

/// Collects what speaks for each language; a script of its own makes a language of its own.
final class Standing {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /// Adds a reason.
    ///
    /// @param weight how much it counts; reasons add up
    void add(LanguageTag tag, double weight, LocaleReason reason) {
        Entry entry = entries.computeIfAbsent(key(tag), key -> new Entry());
        entry.weight += weight;
        entry.tags.add(new Said(tag, weight));
        boolean known = entry.reasons.stream()
                .anyMatch(other ->
                        other.source() == reason.source() && other.detail().equals(reason.detail()));
        if (!known) {
            entry.reasons.add(reason);
        }
    }

    /// Everything that was named, best first.
    List<Entry> ranked() {
        List<Entry> ranked = new ArrayList<>(entries.values());
        ranked.sort(Comparator.comparingDouble((Entry entry) -> entry.weight).reversed());
        return ranked;
    }

    static String key(LanguageTag tag) {
        return tag.language() + "-" + tag.script();
    }

    /// A tag as one of the hints gave it.
    private record Said(LanguageTag tag, double weight) {}

    /// What speaks for one language.
    static final class Entry {

        private double weight;
        private final List<Said> tags = new ArrayList<>();
        private final List<LocaleReason> reasons = new ArrayList<>();

        /// The reasons, strongest source first.
        List<LocaleReason> reasons() {
            return reasons.stream()
                    .sorted(Comparator.comparing(LocaleReason::source))
                    .toList();
        }

        /// The tag with a region that the strongest hint gave, else the strongest tag.
        LanguageTag tag() {
            List<Said> strongest = new ArrayList<>(tags);
            strongest.sort(Comparator.comparingDouble(Said::weight).reversed());
            return strongest.stream()
                    .map(Said::tag)
                    .filter(tag -> !tag.region().isEmpty())
                    .findFirst()
                    .orElse(strongest.getFirst().tag());
        }
    }
}

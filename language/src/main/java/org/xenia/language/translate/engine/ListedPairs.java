package org.xenia.language.translate.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A closed list of pairs; the closest one serves.
record ListedPairs(Set<LanguagePair> pairs) implements PairSupport {

    ListedPairs {
        pairs = Set.copyOf(pairs);
    }

    @Override
    public Optional<LanguagePair> find(LanguagePair asked) {
        List<LanguagePair> serving = pairs.stream()
                .filter(pair ->
                        asked.from().readableAs(pair.from()) && asked.to().readableAs(pair.to()))
                .sorted(Comparator.<LanguagePair>comparingInt(
                                pair -> -Closeness.of(asked.to(), pair.to()) - Closeness.of(asked.from(), pair.from()))
                        .thenComparing(LanguagePair::toString))
                .toList();
        return serving.stream().findFirst();
    }
}

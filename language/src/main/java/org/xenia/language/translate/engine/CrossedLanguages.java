package org.xenia.language.translate.engine;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.xenia.language.LanguageTag;

/// Every pair between two sets of languages; the closest tags serve.
record CrossedLanguages(Set<LanguageTag> sources, Set<LanguageTag> targets) implements PairSupport {

    CrossedLanguages {
        sources = Set.copyOf(sources);
        targets = Set.copyOf(targets);
    }

    @Override
    public Optional<LanguagePair> find(LanguagePair asked) {
        if (asked.from().readableAs(asked.to())) {
            return Optional.empty();
        }
        Optional<LanguageTag> target = closest(asked.to(), targets);
        return closest(asked.from(), sources).flatMap(from -> target.map(to -> new LanguagePair(from, to)));
    }

    private static Optional<LanguageTag> closest(LanguageTag asked, Set<LanguageTag> tags) {
        return tags.stream()
                .filter(asked::readableAs)
                .max(Comparator.<LanguageTag>comparingInt(tag -> Closeness.of(asked, tag))
                        .thenComparing(LanguageTag::value, Comparator.reverseOrder()));
    }
}

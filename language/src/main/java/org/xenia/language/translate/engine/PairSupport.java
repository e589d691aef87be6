package org.xenia.language.translate.engine;

import java.util.Optional;
import java.util.Set;
import org.xenia.language.LanguageTag;

/// Which pairs of languages an engine translates.
public interface PairSupport {

    /// Supports every pair of different languages, as language models claim to.
    PairSupport ANY = pair ->
            pair.from().readableAs(pair.to()) || pair.from().undetermined() ? Optional.empty() : Optional.of(pair);

    /// Supports nothing.
    PairSupport NONE = pair -> Optional.empty();

    /// The pair in the engine's own tags that serves the asked pair, or empty when none does. `pt-BR→en`
    /// may be served by `pt→en`; `zh-Hant→en` is never served by `zh-Hans→en`.
    Optional<LanguagePair> find(LanguagePair asked);

    /// True when the pair is served.
    default boolean serves(LanguagePair asked) {
        return find(asked).isPresent();
    }

    /// The pairs of a closed list.
    static PairSupport ofPairs(Set<LanguagePair> pairs) {
        return new ListedPairs(pairs);
    }

    /// Every pair between the languages an engine reads and those it writes.
    static PairSupport between(Set<LanguageTag> sources, Set<LanguageTag> targets) {
        return new CrossedLanguages(sources, targets);
    }
}

package org.xenia.language.translate.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Which engines are asked first for which languages, and through which languages a text may go round.
///
/// @param preferences the first that fits a pair leads; engines it does not name follow in their usual order
/// @param middles middle languages for pairs no engine translates directly, best first
/// @param acrossEngines whether the two halves of the way round may be done by two engines
public record EngineOrder(List<Preference> preferences, List<LanguageTag> middles, boolean acrossEngines) {

    /// Engines for some pairs.
    ///
    /// @param from language of the source; null for any
    /// @param to language wanted; null for any
    /// @param engines names, best first
    public record Preference(
            @Nullable LanguageTag from, @Nullable LanguageTag to, List<String> engines) {

        /// Copies the list.
        public Preference {
            engines = List.copyOf(engines);
        }

        boolean fits(LanguagePair pair) {
            return (from == null || from.readableAs(pair.from())) && (to == null || to.readableAs(pair.to()));
        }
    }

    /// Copies the lists.
    public EngineOrder {
        preferences = List.copyOf(preferences);
        middles = List.copyOf(middles);
    }

    /// As the engines are listed; round through English or Spanish within one engine.
    public static EngineOrder asListed() {
        return new EngineOrder(List.of(), List.of(LanguageTag.of("en"), LanguageTag.of("es")), false);
    }

    /// The engines in the order they are asked for a pair.
    List<GuardedEngine> sorted(List<GuardedEngine> listed, LanguagePair pair) {
        LinkedHashSet<GuardedEngine> sorted = new LinkedHashSet<>();
        preferences.stream()
                .filter(preference -> preference.fits(pair))
                .findFirst()
                .ifPresent(preference -> {
                    for (String name : preference.engines()) {
                        listed.stream()
                                .filter(engine -> engine.profile().name().equals(name))
                                .forEach(sorted::add);
                    }
                });
        sorted.addAll(listed);
        return new ArrayList<>(sorted);
    }
}

package org.xenia.language.translate.engine;

import java.util.List;
import java.util.stream.Collectors;

/// How a text gets from one language to another: one leg, or two through a middle language.
///
/// @param legs in order, at least one
public record Route(List<Leg> legs) {

    /// Copies the list and checks that it is not empty.
    public Route {
        legs = List.copyOf(legs);
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("a route has at least one leg");
        }
    }

    /// True when text leaves the house on any leg. A text prepared for the route must then be masked from
    /// the first leg on, since the second engine reads what the first one wrote.
    public boolean outside() {
        return legs.stream().anyMatch(leg -> leg.engine().outside());
    }

    /// The names of the engines, each once, joined by `+`.
    public String engines() {
        return legs.stream().map(leg -> leg.engine().name()).distinct().collect(Collectors.joining("+"));
    }

    /// Longest text that every leg takes.
    public int maxCharacters() {
        return legs.stream().mapToInt(leg -> leg.engine().maxCharacters()).min().orElse(1);
    }

    /// True when every leg's engine can be told how to address the reader.
    public boolean formality() {
        return legs.getLast().engine().formality();
    }
}

package org.xenia.culture.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A service phrase, whatever the language: what agents pick.
///
/// @param key      stable, such as `refund.started`
/// @param category a group for lists, such as `refund`
/// @param channels where it fits: `chat`, `mail`
/// @param slots    what every text of the phrase has places for; a text may also use [PhraseLibrary#ambient()]
public record Phrase(String key, String category, Set<String> channels, List<Slot> slots) {

    /// Copies both collections.
    public Phrase {
        channels = Set.copyOf(channels);
        slots = List.copyOf(slots);
    }

    /// The slot of that name.
    public Optional<Slot> find(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }
}

package org.xenia.language.translate.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.LanguageTag;

/// A translation memory on the heap: about 0.5 kB a segment, a look-up far below a millisecond.
public final class InMemory implements Memory {

    private record Key(String from, String fromScript, String to, String toScript) {
        static Key of(LanguageTag from, LanguageTag to) {
            return new Key(from.language(), from.script(), to.language(), to.script());
        }
    }

    private final Map<Key, PairMemory> pairs = new ConcurrentHashMap<>();

    /// An empty memory.
    public InMemory() {}

    @Override
    public Optional<MemoryMatch> find(MemoryQuery query) {
        PairMemory pair = pairs.get(Key.of(query.from(), query.to()));
        return pair == null || query.text().isBlank() ? Optional.empty() : pair.find(query);
    }

    @Override
    public void remember(MemorySegment segment) {
        if (!segment.source().isBlank() && !segment.target().isBlank()) {
            pairs.computeIfAbsent(Key.of(segment.from(), segment.to()), key -> new PairMemory())
                    .remember(segment);
        }
    }
}

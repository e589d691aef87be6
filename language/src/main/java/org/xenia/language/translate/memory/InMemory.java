package org.xenia.language.translate.memory;

import java.util.List;
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

    /// A pair as it is asked for; reading the parts of a tag costs more than a look-up in a map.
    private record Asked(LanguageTag from, LanguageTag to) {}

    private final Map<Key, PairMemory> pairs = new ConcurrentHashMap<>();
    private final Map<Asked, Key> keys = new ConcurrentHashMap<>();

    /// An empty memory.
    public InMemory() {}

    @Override
    public Optional<MemoryMatch> find(MemoryQuery query) {
        PairMemory pair = pairs.get(key(query.from(), query.to()));
        return pair == null || query.text().isBlank() ? Optional.empty() : pair.find(query);
    }

    @Override
    public void remember(MemorySegment segment) {
        if (!segment.source().isBlank() && !segment.target().isBlank()) {
            remember(segment, PairMemory.key(segment));
        }
    }

    /// Remembers many at once: what costs time is done on all processors, the order stays.
    public void rememberAll(List<MemorySegment> segments) {
        List<MemorySegment> usable = segments.stream()
                .filter(segment ->
                        !segment.source().isBlank() && !segment.target().isBlank())
                .toList();
        List<String> keys = usable.parallelStream().map(PairMemory::key).toList();
        for (int index = 0; index < usable.size(); index++) {
            remember(usable.get(index), keys.get(index));
        }
    }

    private void remember(MemorySegment segment, String key) {
        pairs.computeIfAbsent(key(segment.from(), segment.to()), any -> new PairMemory())
                .remember(segment, key);
    }

    private Key key(LanguageTag from, LanguageTag to) {
        return keys.computeIfAbsent(new Asked(from, to), asked -> Key.of(asked.from(), asked.to()));
    }
}

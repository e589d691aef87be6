package org.xenia.language.translate.memory;

import java.util.List;
import java.util.Optional;

/// A store of translated segments. Safe for use by many threads at once.
public interface Memory {

    /// Remembers nothing and finds nothing.
    Memory NONE = new Memory() {
        @Override
        public Optional<MemoryMatch> find(MemoryQuery query) {
            return Optional.empty();
        }

        @Override
        public void remember(MemorySegment segment) {
            // Nothing is kept where no memory is configured.
        }
    };

    /// The best match at or above the query's threshold.
    Optional<MemoryMatch> find(MemoryQuery query);

    /// The best match of each query, in their order. A store that is far away answers them all in one go.
    default List<Optional<MemoryMatch>> findAll(List<MemoryQuery> queries) {
        return queries.stream().map(this::find).toList();
    }

    /// Keeps a segment. It is found by the very next look-up, and wins over older segments of the same source.
    void remember(MemorySegment segment);
}

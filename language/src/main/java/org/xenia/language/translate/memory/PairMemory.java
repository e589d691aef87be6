package org.xenia.language.translate.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The memory of one pair of languages.
final class PairMemory {

    private static final int CANDIDATES = 60;

    private final List<MemorySegment> segments = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, int[]> byKey = new HashMap<>();
    private final Postings postings = new Postings();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    void remember(MemorySegment segment) {
        String key = SegmentKey.of(segment.source(), segment.from()).normalised();
        lock.writeLock().lock();
        try {
            int[] same = byKey.getOrDefault(key, new int[0]);
            for (int id : same) {
                if (replaces(segment, segments.get(id))) {
                    segments.set(id, segment);
                    return;
                }
            }
            int id = segments.size();
            segments.add(segment);
            keys.add(key);
            int[] more = Arrays.copyOf(same, same.length + 1);
            more[same.length] = id;
            byKey.put(key, more);
            if (same.length == 0) {
                postings.add(key, id);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    Optional<MemoryMatch> find(MemoryQuery query) {
        SegmentKey asked = SegmentKey.of(query.text(), query.from());
        lock.readLock().lock();
        try {
            Optional<MemoryMatch> exact = exact(query, asked);
            return exact.isPresent() ? exact : fuzzy(query, asked);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Optional<MemoryMatch> exact(MemoryQuery query, SegmentKey asked) {
        return ranked(query, byKey.getOrDefault(asked.normalised(), new int[0])).stream()
                .map(segment -> match(query, asked, segment, 1))
                .max(Comparator.comparing(MemoryMatch::exact));
    }

    private Optional<MemoryMatch> fuzzy(MemoryQuery query, SegmentKey asked) {
        String best = "";
        double bestScore = 0;
        for (int id : postings.candidates(asked.normalised(), CANDIDATES)) {
            String key = keys.get(id);
            double reachable = Similarity.best(asked.normalised().length(), key.length());
            if (reachable > bestScore && reachable >= query.threshold()) {
                double score = Similarity.score(asked.normalised(), key);
                if (score > bestScore) {
                    bestScore = score;
                    best = key;
                }
            }
        }
        if (bestScore < query.threshold() || bestScore == 0) {
            return Optional.empty();
        }
        double score = bestScore;
        return ranked(query, byKey.getOrDefault(best, new int[0])).stream()
                .findFirst()
                .map(segment -> match(query, asked, segment, score));
    }

    private static MemoryMatch match(MemoryQuery query, SegmentKey asked, MemorySegment segment, double score) {
        SegmentKey key = SegmentKey.of(segment.source(), segment.from());
        boolean aligned = sameSorts(asked.figures(), key.figures());
        Optional<String> adapted = aligned ? Adaptation.adapt(query.text(), asked, segment, key) : Optional.empty();
        boolean otherRegion = !segment.to().region().isEmpty()
                && !query.to().region().isEmpty()
                && !segment.to().region().equals(query.to().region());
        boolean exact = score == 1 && adapted.isPresent() && !otherRegion;
        return new MemoryMatch(segment, score == 1 ? adapted.orElse(segment.target()) : segment.target(), score, exact);
    }

    private static boolean sameSorts(List<Figure> first, List<Figure> second) {
        return first.stream()
                .map(Figure::sort)
                .toList()
                .equals(second.stream().map(Figure::sort).toList());
    }

    /// The segments of one key, the one to trust most first: the very same words, a person before a file before an
    /// engine, the same sentence before it, the newest.
    private List<MemorySegment> ranked(MemoryQuery query, int[] ids) {
        List<MemorySegment> found = new ArrayList<>();
        for (int index = ids.length - 1; index >= 0; index--) {
            found.add(segments.get(ids[index]));
        }
        found.sort(Comparator.<MemorySegment, Boolean>comparing(
                        segment -> segment.source().equals(query.text()))
                .thenComparing(MemorySegment::origin)
                .thenComparing(
                        segment -> query.context() != null && query.context().equals(segment.context()))
                .thenComparing(MemorySegment::at)
                .reversed());
        return found;
    }

    private static boolean replaces(MemorySegment segment, MemorySegment other) {
        return segment.source().equals(other.source())
                && segment.to().equals(other.to())
                && segment.origin() == other.origin()
                && Objects.equals(segment.context(), other.context());
    }
}

package org.xenia.language.translate.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/// The memory of one pair of languages.
final class PairMemory {

    private static final int CANDIDATES = 60;

    private final List<MemorySegment> segments = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, int[]> byKey = new HashMap<>();
    private final Postings postings = new Postings();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /// The key under which a segment is kept.
    static String key(MemorySegment segment) {
        return SegmentKey.of(segment.source(), segment.from()).normalised();
    }

    void remember(MemorySegment segment, String key) {
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
            Optional<MemoryMatch> exact = exact(query, asked).filter(match -> !wrongNumbers(asked, match));
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
        MemoryMatch best = null;
        for (int id : postings.candidates(asked.normalised(), CANDIDATES)) {
            String key = keys.get(id);
            double least = best == null ? query.threshold() : best.score();
            double score = Similarity.score(asked.normalised(), key, least);
            if (score == 0 || score < least || (best != null && score == least)) {
                continue;
            }
            MemoryMatch match = ranked(query, byKey.getOrDefault(key, new int[0])).stream()
                    .findFirst()
                    .map(segment -> match(query, asked, segment, score))
                    .orElse(null);
            best = match == null || wrongNumbers(asked, match) ? best : match;
        }
        return Optional.ofNullable(best);
    }

    private static MemoryMatch match(MemoryQuery query, SegmentKey asked, MemorySegment segment, double score) {
        SegmentKey key = SegmentKey.of(segment.source(), segment.from());
        boolean aligned = sameSorts(asked.figures(), key.figures());
        Optional<String> adapted = aligned ? Adaptation.adapt(query.text(), asked, segment, key) : Optional.empty();
        boolean otherRegion = !segment.to().region().isEmpty()
                && !query.to().region().isEmpty()
                && !segment.to().region().equals(query.to().region());
        boolean exact = score == 1 && adapted.isPresent() && !otherRegion;
        double given = exact ? 1 : Math.min(score, Similarity.MOST_FOR_UNEQUAL);
        return new MemoryMatch(segment, adapted.orElse(segment.target()), given, exact);
    }

    /// True when the offered target holds a number that the query does not: whoever overlooks it says something false.
    private static boolean wrongNumbers(SegmentKey asked, MemoryMatch match) {
        Set<String> known = asked.figures().stream()
                .filter(figure -> figure.sort() != Figure.Sort.NAME)
                .map(figure -> Numerals.digits(figure.text()))
                .collect(Collectors.toSet());
        return Figure.list(match.target()).stream()
                .filter(figure -> figure.sort() == Figure.Sort.NUMBER)
                .anyMatch(figure -> !known.contains(Numerals.digits(figure.text())));
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

package org.xenia.server.translation.memory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.segment.Segment;
import org.xenia.language.segment.Sentences;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.check.Checks;
import org.xenia.language.translate.memory.InMemory;
import org.xenia.language.translate.memory.Memory;
import org.xenia.language.translate.memory.MemoryMatch;
import org.xenia.language.translate.memory.MemoryQuery;
import org.xenia.language.translate.memory.MemorySegment;
import org.xenia.language.translate.memory.SegmentKey;
import org.xenia.language.translate.terms.TermBase;
import org.xenia.server.kernel.database.Transactions;

/// The translation memory of the current workspace. The database finds a handful of candidates; the
/// language library judges and adapts them.
@Component
public class WorkspaceMemory implements Memory {

    private static final int SHORTEST_FOR_LIKENESS = 6;
    private static final int LONGEST_SEGMENT = 4_000;

    private final SegmentStore store;
    private final Transactions transactions;
    private final Sentences sentences = new Sentences();
    private final Clock clock = Clock.systemUTC();

    WorkspaceMemory(SegmentStore store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public Optional<MemoryMatch> find(MemoryQuery query) {
        return findAll(List.of(query)).getFirst();
    }

    @Override
    public List<Optional<MemoryMatch>> findAll(List<MemoryQuery> queries) {
        List<Asked> asked = queries.stream()
                .filter(query -> query.text().length() <= LONGEST_SEGMENT)
                .map(Asked::of)
                .filter(one -> !one.key().normalised().isBlank())
                .toList();
        InMemory few = new InMemory();
        if (!asked.isEmpty()) {
            transactions.callByKey(() -> {
                recall(asked, few);
                return few;
            });
        }
        return queries.stream().map(few::find).toList();
    }

    /// A query with the key of its text.
    private record Asked(MemoryQuery query, SegmentKey key) {

        static Asked of(MemoryQuery query) {
            return new Asked(query, SegmentKey.of(query.text(), query.from()));
        }

        boolean mayBeAlike() {
            return query.threshold() < 1 && key.normalised().length() >= SHORTEST_FOR_LIKENESS;
        }
    }

    /// A pair of languages, which all sentences of a text share.
    private record Pair(LanguageTag from, LanguageTag to) {}

    private void recall(List<Asked> asked, InMemory few) {
        Map<Pair, List<Asked>> pairs = asked.stream()
                .collect(Collectors.groupingBy(
                        one -> new Pair(one.query().from(), one.query().to())));
        pairs.forEach((pair, all) -> {
            List<MemorySegment> same = store.listSame(keys(all), pair.from(), pair.to());
            Set<String> known = same.stream()
                    .map(segment ->
                            SegmentKey.of(segment.source(), segment.from()).normalised())
                    .collect(Collectors.toSet());
            List<Asked> others = all.stream()
                    .filter(Asked::mayBeAlike)
                    .filter(one -> !known.contains(one.key().normalised()))
                    .toList();
            same.forEach(few::remember);
            if (!others.isEmpty()) {
                store.listAlike(keys(others), pair.from(), pair.to()).forEach(few::remember);
            }
        });
    }

    private static List<String> keys(List<Asked> asked) {
        return asked.stream().map(one -> one.key().normalised()).distinct().toList();
    }

    @Override
    public void remember(MemorySegment segment) {
        transactions.run(() -> rememberAll(List.of(segment)));
    }

    /// Keeps many segments at once. Takes part in the caller's transaction.
    public void rememberAll(Collection<MemorySegment> segments) {
        store.put(segments.stream().filter(WorkspaceMemory::worthKeeping).toList(), null);
    }

    /// Learns from a translation that a person wrote or saw and sent: sentence by sentence where both texts
    /// have as many, else as a whole. What contradicts its original is not learnt. Takes part in the
    /// caller's transaction.
    ///
    /// @param author who stands for it
    public void learn(
            String source, LanguageTag from, String target, LanguageTag to, @Nullable UUID author, TermBase terms) {
        List<String> sources = cores(source, from);
        List<String> targets = cores(target, to);
        boolean aligned = sources.size() == targets.size();
        List<MemorySegment> learnt = new ArrayList<>();
        for (int index = 0; index < (aligned ? sources.size() : 1); index++) {
            String original = aligned ? sources.get(index) : source.strip();
            String translated = aligned ? targets.get(index) : target.strip();
            boolean sound =
                    Checks.list(original, translated, from, to, terms).stream().noneMatch(Check::blocks);
            MemorySegment segment = MemorySegment.corrected(original, translated, from, to, clock.instant());
            if (sound && worthKeeping(segment)) {
                learnt.add(segment);
            }
        }
        if (!learnt.isEmpty()) {
            store.put(learnt, author);
        }
    }

    private List<String> cores(String text, LanguageTag language) {
        return sentences.split(text, language).stream()
                .map(Segment::trimmed)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static boolean worthKeeping(MemorySegment segment) {
        return !segment.source().isBlank()
                && !segment.target().isBlank()
                && segment.source().length() <= LONGEST_SEGMENT
                && segment.target().length() <= 2 * LONGEST_SEGMENT
                && segment.source().codePoints().anyMatch(Character::isLetter);
    }
}

package org.xenia.server.translation.memory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        if (query.text().length() > LONGEST_SEGMENT) {
            return Optional.empty();
        }
        SegmentKey key = SegmentKey.of(query.text(), query.from());
        List<MemorySegment> candidates = transactions.call(() -> candidates(key, query));
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        InMemory few = new InMemory();
        candidates.forEach(few::remember);
        return few.find(query);
    }

    private List<MemorySegment> candidates(SegmentKey key, MemoryQuery query) {
        List<MemorySegment> same = store.listSame(key, query.from(), query.to());
        return same.isEmpty() && key.normalised().length() >= SHORTEST_FOR_LIKENESS
                ? store.listAlike(key, query.from(), query.to())
                : same;
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

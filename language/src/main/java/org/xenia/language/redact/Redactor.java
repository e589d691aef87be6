package org.xenia.language.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.protect.Protector;

/// Finds personal data and blacks it out. Immutable and safe for use by many threads; make one and keep it.
public final class Redactor {

    private static final Comparator<Candidate> STRONGEST = Comparator.comparingInt(Candidate::weight)
            .reversed()
            .thenComparing(Comparator.comparingInt((Candidate candidate) -> candidate.end() - candidate.start())
                    .reversed())
            .thenComparingInt(Candidate::start);

    private final CommonWords common = CommonWords.create();
    private final List<Detector> detectors = List.of(
            new AddressDetector(new Protector()),
            new WalletDetector(),
            new AccountDetector(),
            new CardDetector(common.vocabulary()),
            new MachineDetector(common.vocabulary()),
            new IdentityDetector(Identities.list(), common),
            new PhoneDetector(common.vocabulary()));

    /// The personal data of a text, in order, never overlapping.
    ///
    /// @param country  the customer's country (ISO 3166-1 alpha-2) where it is known
    /// @param language the language of the text where it is known
    public List<Entity> find(String text, @Nullable String country, @Nullable LanguageTag language) {
        Reading reading = Reading.of(text, Hints.of(country, language), common);
        List<Candidate> candidates = new ArrayList<>();
        for (Detector detector : detectors) {
            detector.find(reading, candidates);
        }
        return strongest(candidates);
    }

    /// The text with a label such as `[EMAIL]` in place of each entity.
    public Redaction redact(String text, @Nullable String country, @Nullable LanguageTag language) {
        List<Entity> entities = find(text, country, language);
        StringBuilder out = new StringBuilder(text.length());
        int position = 0;
        for (Entity entity : entities) {
            out.append(text, position, entity.start())
                    .append('[')
                    .append(entity.type())
                    .append(']');
            position = entity.end();
        }
        return new Redaction(out.append(text, position, text.length()).toString(), entities);
    }

    private static List<Entity> strongest(List<Candidate> candidates) {
        candidates.sort(STRONGEST);
        TreeMap<Integer, Candidate> kept = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Map.Entry<Integer, Candidate> before = kept.lowerEntry(candidate.end());
            if (before == null || !before.getValue().overlaps(candidate)) {
                kept.put(candidate.start(), candidate);
            }
        }
        return kept.values().stream().map(Candidate::entity).toList();
    }
}

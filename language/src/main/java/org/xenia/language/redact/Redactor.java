package org.xenia.language.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final List<Detector> detectors = List.of(
            new AddressDetector(new Protector()),
            new WalletDetector(),
            new AccountDetector(),
            new CardDetector(),
            new MachineDetector(),
            new IdentityDetector(Identities.list()),
            new PhoneDetector());

    /// The personal data of a text, in order, never overlapping.
    ///
    /// @param country  the customer's country (ISO 3166-1 alpha-2) where it is known
    /// @param language the language of the text where it is known
    public List<Entity> find(String text, @Nullable String country, @Nullable LanguageTag language) {
        Reading reading = Reading.of(text, Hints.of(country, language));
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
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (kept.stream().noneMatch(candidate::overlaps)) {
                kept.add(candidate);
            }
        }
        return kept.stream()
                .sorted(Comparator.comparingInt(Candidate::start))
                .map(Candidate::entity)
                .toList();
    }
}

package org.xenia.language.translate.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// A source with its translation.
///
/// @param source one segment, usually a sentence
/// @param target its translation
/// @param from language of the source
/// @param to language of the target
/// @param context the segment that stood before it, when known
/// @param origin who made the translation
/// @param at when it was made
public record MemorySegment(
        String source,
        String target,
        LanguageTag from,
        LanguageTag to,
        @Nullable String context,
        Origin origin,
        Instant at) {

    /// Who made a translation. Later members weigh more when two translations compete.
    public enum Origin {
        /// An engine, not yet seen by a person.
        ENGINE,
        /// Brought in from files: texts of the product, an older memory.
        IMPORTED,
        /// Written or corrected by a person at work.
        PERSON
    }

    /// A segment from a file, without context.
    public static MemorySegment imported(String source, String target, LanguageTag from, LanguageTag to) {
        return new MemorySegment(source, target, from, to, null, Origin.IMPORTED, Instant.EPOCH);
    }

    /// A person's correction.
    public static MemorySegment corrected(String source, String target, LanguageTag from, LanguageTag to, Instant at) {
        return new MemorySegment(source, target, from, to, null, Origin.PERSON, at);
    }
}

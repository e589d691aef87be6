package org.xenia.language.translate;

import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.memory.MemoryMatch;

/// One piece of a translation.
///
/// @param source the piece of the original
/// @param target its translation; the original when nothing translated it
/// @param start where the piece starts in the original, in UTF-16 code units
/// @param origin how the target came about
/// @param engine name of the engine, `memory` or `none`
/// @param memory the memory's match: used, or a fuzzy one that is only offered
/// @param confidence 0 to 1
public record SegmentResult(
        String source,
        String target,
        int start,
        Origin origin,
        String engine,
        @Nullable MemoryMatch memory,
        double confidence) {

    /// How a target came about.
    public enum Origin {
        /// The memory holds the same segment.
        MEMORY,
        /// An engine translated it.
        ENGINE,
        /// Nothing to translate: only figures, addresses, signs or protected terms.
        COPIED,
        /// Nothing could translate it.
        UNTRANSLATED
    }

    /// False when the target is only the original because nothing could translate it.
    public boolean translated() {
        return origin != Origin.UNTRANSLATED;
    }
}

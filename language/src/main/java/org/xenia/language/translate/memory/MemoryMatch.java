package org.xenia.language.translate.memory;

/// What the memory offers for a query.
///
/// @param segment the stored segment
/// @param target the stored target with the figures, addresses and names of the query put in where they align;
///     the stored target itself where they do not
/// @param score likeness of the sources, 0 to 1; 1 only when they are the same after normalisation
/// @param exact whether `target` may be used as it stands: the sources are the same after normalisation and
///     every figure, address and name of the query stands in `target`
public record MemoryMatch(MemorySegment segment, String target, double score, boolean exact) {}

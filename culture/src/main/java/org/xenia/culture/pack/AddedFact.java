package org.xenia.culture.pack;

/// A fact that a workspace adds to one of our packs.
///
/// @param kind which kind of pack
/// @param key which pack
/// @param fact what it says; its id is none of ours
public record AddedFact(PackKind kind, String key, Fact fact) {}

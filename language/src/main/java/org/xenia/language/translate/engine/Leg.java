package org.xenia.language.translate.engine;

/// One step of a route: an engine translates one pair.
///
/// @param engine who
/// @param pair in the engine's own tags
public record Leg(EngineProfile engine, LanguagePair pair) {}

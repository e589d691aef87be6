package org.xenia.language.translate.engine;

/// A translation engine. Safe for use by many threads at once.
public interface Engine extends AutoCloseable {

    /// What is known about the engine.
    EngineProfile profile();

    /// Which pairs it translates. May ask the engine the first time; an engine that cannot be reached
    /// supports nothing until it can.
    PairSupport support();

    /// Translates, or says why not. Never throws for anything the engine or the network does, and ends
    /// within the engine's timeout.
    Outcome translate(EngineRequest request);

    /// Frees processes and connections. Most engines hold none.
    @Override
    default void close() {}
}

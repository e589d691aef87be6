package org.xenia.server.translation.engine;

import java.math.BigDecimal;

/// What an engine was asked and what came of it.
///
/// @param characters UTF-16 units sent
/// @param milliseconds time of all requests together
/// @param cost of the characters translated, in the company's currency
record EngineTally(long requests, long characters, long failures, long milliseconds, BigDecimal cost) {

    static final EngineTally ZERO = new EngineTally(0, 0, 0, 0, BigDecimal.ZERO);

    EngineTally plus(EngineTally other) {
        return new EngineTally(
                requests + other.requests,
                characters + other.characters,
                failures + other.failures,
                milliseconds + other.milliseconds,
                cost.add(other.cost));
    }
}

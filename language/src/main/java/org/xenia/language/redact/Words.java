package org.xenia.language.redact;

import java.util.BitSet;

/// A set of words of a [Vocabulary].
final class Words {

    private final BitSet numbers = new BitSet();

    void add(int number) {
        numbers.set(number);
    }

    boolean has(int number) {
        return numbers.get(number);
    }
}

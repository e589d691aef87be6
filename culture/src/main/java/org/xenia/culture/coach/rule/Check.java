package org.xenia.culture.coach.rule;

import java.util.List;

/// What looks for something in a draft. Immutable, safe for many threads, and made once for each rule.
@FunctionalInterface
public interface Check {

    /// The stretches it catches, in any order; empty when there are none or when what it needs is not
    /// known.
    List<Hit> find(Reading reading);
}

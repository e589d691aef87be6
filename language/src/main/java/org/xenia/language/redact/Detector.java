package org.xenia.language.redact;

import java.util.List;

/// Finds the candidates of one family.
@FunctionalInterface
interface Detector {

    /// Adds what it finds; in any order, overlapping or not.
    void find(Reading reading, List<Candidate> found);
}

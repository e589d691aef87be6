package org.xenia.culture.coach;

import org.xenia.culture.pack.Grade;

/// How loudly a finding speaks. The order of the constants is from quiet to loud.
public enum Severity {
    /// Worth knowing; nothing need change.
    INFO,
    /// A small improvement.
    HINT,
    /// Likely to offend or to be misread.
    WARN,
    /// Must not go out without a written reason.
    BLOCK;

    /// How loudly a rule that aims at this severity may speak on its evidence: A as it aims, B warns, C
    /// hints until a named native speaker has signed the rule and warns after, D informs.
    public Severity under(Grade grade, boolean signed) {
        return atMost(
                switch (grade) {
                    case A -> BLOCK;
                    case B -> WARN;
                    case C -> signed ? WARN : HINT;
                    case D -> INFO;
                });
    }

    private Severity atMost(Severity cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }
}

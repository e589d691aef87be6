package org.xenia.mail.trim;

import java.util.List;

/// A run of lines that a person wrote, between quotes.
///
/// @param lines the lines
/// @param closing whether a signature may end it, because an introduced quote follows
record Passage(List<Line> lines, boolean closing) {

    /// Whether there is anything to see in it.
    boolean visible() {
        return lines.stream().anyMatch(line -> !line.blank());
    }
}

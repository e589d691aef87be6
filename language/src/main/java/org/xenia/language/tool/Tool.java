package org.xenia.language.tool;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One ability on the command line: an object in, an object out.
@FunctionalInterface
public interface Tool {

    /// Answers one line.
    ///
    /// @throws InvalidLine when a field is missing or of the wrong type
    ObjectNode answer(JsonNode line);
}

package org.xenia.culture.coach;

import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.draft.DraftReader;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.JsonNode;

/// A draft that shows when a rule speaks or keeps quiet. Each is a test of the rule and is shown on its
/// card.
///
/// @param rule id of the rule
/// @param line the draft with the context it needs, as programs write it
/// @param fires true when the rule must speak
/// @param found the stretch the rule must mark; empty when any will do
public record Example(String rule, JsonNode line, boolean fires, String found) {

    /// The draft, read anew at each call.
    ///
    /// @throws IllegalArgumentException when the line is malformed
    public Draft draft() {
        try {
            return DraftReader.read(line);
        } catch (InvalidLine wrong) {
            throw new IllegalArgumentException(
                    "rule " + rule + " has an example whose " + wrong.field() + " " + wrong.getMessage(), wrong);
        }
    }
}

package org.xenia.server.knowledge.culture;

import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.PackKind;
import org.xenia.culture.pack.Topic;
import tools.jackson.databind.JsonNode;

/// What somebody proposes for a pack, checked.
///
/// @param fact the fact that would change; absent for a new one
/// @param source where the proposer has it from, in their words
record Suggestion(
        @Nullable String fact,
        PackKind kind,
        String key,
        Topic topic,
        @Nullable JsonNode value,
        String note,
        String source) {}

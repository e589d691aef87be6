package org.xenia.server.knowledge.culture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Grade;
import tools.jackson.databind.JsonNode;

/// A fact as staff see it.
///
/// @param value in the shape of its topic
/// @param summary the value as a sentence in the reader's language
/// @param note for people, in `noteLanguage`; that is absent for notes of the workspace
/// @param stale due for review
/// @param shipped what we ship, when the workspace says something else
/// @param added whether the workspace added it, so that we ship nothing in its place
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactView(
        String id,
        PackLine pack,
        String topic,
        String topicName,
        JsonNode value,
        String summary,
        String note,
        @Nullable String noteLanguage,
        Grade grade,
        List<SourceLine> sources,
        LocalDate reviewed,
        String owner,
        boolean stale,
        @Nullable Shipped shipped,
        boolean added) {

    /// A market or language in one line.
    record PackLine(String kind, String key, String name) {}

    /// Where a fact comes from.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceLine(String id, String title, @Nullable String url) {}

    /// The fact as we ship it.
    record Shipped(JsonNode value, String note, String summary) {}
}

package org.xenia.culture.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a workspace says in the place of a fact of ours.
///
/// @param value in the shape of the fact's topic, as JSON; null keeps ours
/// @param note for people; null keeps ours
/// @param on when it was said
/// @param by who said it
public record OwnFact(@Nullable JsonNode value, @Nullable String note, LocalDate on, String by) {}

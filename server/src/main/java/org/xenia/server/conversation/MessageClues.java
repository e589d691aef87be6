package org.xenia.server.conversation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// A message with what its conversation and its customer tell of the language it may be in.
///
/// @param languageKnown whether its language was set already
/// @param expected languages of the conversation and of the customer, the likeliest first
/// @param country the customer's, when it is known
public record MessageClues(
        UUID message,
        String original,
        boolean languageKnown,
        List<LanguageTag> expected,
        @Nullable String country) {}

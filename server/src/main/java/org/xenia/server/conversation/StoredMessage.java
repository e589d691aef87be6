package org.xenia.server.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// A message as it is kept, for the parts of the house that work on it.
///
/// @param author the customer or member of staff
/// @param deliveryUntil when a waiting reply is to leave
/// @param sentText what the customer was sent, for replies
public record StoredMessage(
        UUID id,
        UUID conversation,
        int position,
        String kind,
        String direction,
        UUID channel,
        UUID customer,
        String authorKind,
        @Nullable UUID author,
        String original,
        @Nullable LanguageTag language,
        @Nullable String languageBy,
        @Nullable Double languageConfidence,
        @Nullable Boolean languageMixed,
        @Nullable String sentText,
        @Nullable LanguageTag sentLanguage,
        boolean sentTranslated,
        @Nullable String deliveryState,
        @Nullable String deliveryReason,
        @Nullable Instant deliveryAt,
        @Nullable Instant deliveryUntil,
        @Nullable String overrideReason,
        List<UUID> mentions,
        List<UUID> files,
        Instant at) {}

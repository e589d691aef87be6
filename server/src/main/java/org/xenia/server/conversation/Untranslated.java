package org.xenia.server.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;

/// Stands in where the house has no translation: everything is sent and shown as written.
@Component
@Fallback
class Untranslated implements MessageTranslations {

    @Override
    public Map<UUID, List<MessageTranslation>> listOf(Collection<UUID> messages) {
        return Map.of();
    }

    @Override
    public Map<UUID, String> textsOf(Collection<UUID> messages, LanguageTag language) {
        return Map.of();
    }

    @Override
    public Outbound prepare(ReplyDraft draft) {
        LanguageTag language = Objects.requireNonNullElse(draft.language(), LanguageTag.UNDETERMINED);
        return new Outbound(language, draft.text(), language, false, null);
    }

    @Override
    public void keep(UUID message, Outbound outbound) {
        // There is no translation to keep.
    }
}

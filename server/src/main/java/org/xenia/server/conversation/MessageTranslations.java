package org.xenia.server.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// The port by which conversations reach translation, which stands on a higher floor.
public interface MessageTranslations {

    /// The translations of some messages, by message. Called in a transaction.
    Map<UUID, List<MessageTranslation>> listOf(Collection<UUID> messages);

    /// The texts of some messages in one language, where there is such a translation: for lists. Called in a
    /// transaction.
    Map<UUID, String> textsOf(Collection<UUID> messages, LanguageTag language);

    /// The language of what a member of staff wrote: as they say, else as it looks.
    ///
    /// @param staff whose languages are likely
    LanguageTag languageOf(String text, @Nullable LanguageTag stated, @Nullable UUID staff);

    /// The words that the workspace's term base keeps as they are in every language.
    List<String> listUntranslated();

    /// Puts a reply into the customer's language. May take as long as an engine takes; never called in a
    /// transaction.
    ///
    /// @param draft what the agent wrote and wants
    Outbound prepare(ReplyDraft draft);

    /// Keeps the translation that went with a reply, in the reply's transaction.
    ///
    /// @param message the reply
    void keep(UUID message, Outbound outbound);

    /// What an agent wants to send.
    ///
    /// @param conversation to which it answers
    /// @param customer who will read it
    /// @param text as the agent wrote it
    /// @param language in which the agent says it is written; absent when they do not say
    /// @param to the language the customer reads; absent when nobody knows
    /// @param translate false sends it as written
    /// @param edited the translation as the agent saw and perhaps changed it
    record ReplyDraft(
            UUID conversation,
            UUID customer,
            String text,
            @Nullable LanguageTag language,
            @Nullable LanguageTag to,
            boolean translate,
            @Nullable Edited edited,
            @Nullable UUID staff) {}

    /// A translation that the agent has seen.
    record Edited(LanguageTag language, String text) {}

    /// A reply ready to be sent.
    ///
    /// @param language of the original
    /// @param sentText what the customer gets
    /// @param sentLanguage in which it is
    /// @param translated whether it is a translation
    /// @param translation the record of the translation; absent when there is none
    record Outbound(
            LanguageTag language,
            String sentText,
            LanguageTag sentLanguage,
            boolean translated,
            @Nullable MessageTranslation translation) {

        /// The failed checks that stop the sending unless the agent gives a reason.
        public List<MessageTranslation.CheckResult> blocking() {
            return translation == null
                    ? List.of()
                    : translation.checks().stream()
                            .filter(check -> !check.ok() && check.blocking())
                            .toList();
        }
    }
}

package org.xenia.server.translation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.memory.MemorySegment;
import org.xenia.language.translate.terms.Term;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.translation.memory.WorkspaceMemory;
import org.xenia.server.translation.message.TranslationStore;
import org.xenia.server.translation.term.WorkspaceTerms;

/// Brings in what was translated elsewhere, thousands at a time: term bases, memories, finished
/// translations of messages. Every method takes part in the caller's transaction.
@Component
public class TranslationArchive {

    private final WorkspaceTerms terms;
    private final WorkspaceMemory memory;
    private final TranslationStore translations;

    TranslationArchive(WorkspaceTerms terms, WorkspaceMemory memory, TranslationStore translations) {
        this.terms = terms;
        this.memory = memory;
        this.translations = translations;
    }

    /// Adds entries to the term base; those that are there already stay.
    public void putTerms(Collection<Term> entries) {
        terms.addAll(entries);
    }

    /// Adds segments to the memory.
    public void putSegments(Collection<MemorySegment> segments) {
        memory.rememberAll(segments);
    }

    /// Keeps finished translations of messages, see [#ofMemory]. Whatever was there in the same language is
    /// replaced.
    ///
    /// @param finished by message
    public void put(Map<UUID, List<MessageTranslation>> finished) {
        translations.putAll(finished);
    }

    /// A finished translation that people made beforehand.
    public static MessageTranslation ofMemory(String language, String text) {
        return new MessageTranslation(
                language, text, "memory", null, 1.0, List.of(), null, List.of(), "ready", null, null, null);
    }
}

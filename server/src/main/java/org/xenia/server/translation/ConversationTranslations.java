package org.xenia.server.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.terms.Term;
import org.xenia.language.translate.terms.TermStatus;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.conversation.MessageTranslation.Editor;
import org.xenia.server.conversation.MessageTranslations;
import org.xenia.server.conversation.Messages;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.text.Catalogue;
import org.xenia.server.translation.draft.Drafts;
import org.xenia.server.translation.memory.WorkspaceMemory;
import org.xenia.server.translation.message.TranslationStore;
import org.xenia.server.translation.term.WorkspaceTerms;

/// What conversations ask of translation: the port of the floor below.
@Component
class ConversationTranslations implements MessageTranslations {

    private final TranslationStore store;
    private final StaffDirectory staff;
    private final Drafts drafts;
    private final Messages messages;
    private final WorkspaceMemory memory;
    private final WorkspaceTerms terms;
    private final Catalogue catalogue;
    private final CheckSentences sentences;

    ConversationTranslations(
            TranslationStore store,
            StaffDirectory staff,
            Drafts drafts,
            Messages messages,
            WorkspaceMemory memory,
            WorkspaceTerms terms,
            Catalogue catalogue,
            CheckSentences sentences) {
        this.store = store;
        this.staff = staff;
        this.drafts = drafts;
        this.messages = messages;
        this.memory = memory;
        this.terms = terms;
        this.catalogue = catalogue;
        this.sentences = sentences;
    }

    @Override
    public Map<UUID, List<MessageTranslation>> listOf(Collection<UUID> ids) {
        Map<UUID, List<MessageTranslation>> found = store.listOf(ids);
        Set<UUID> editors = new HashSet<>();
        found.values()
                .forEach(list -> list.forEach(translation -> {
                    if (translation.editedBy() != null) {
                        editors.add(translation.editedBy().id());
                    }
                }));
        Map<UUID, String> names = editors.isEmpty() ? Map.of() : staff.names(editors);
        Map<UUID, List<MessageTranslation>> shown = new HashMap<>();
        found.forEach((id, list) -> {
            List<MessageTranslation> told = new ArrayList<>();
            list.forEach(translation -> told.add(worded(shown(translation, names))));
            shown.put(id, told);
        });
        return shown;
    }

    @Override
    public Map<UUID, String> textsOf(Collection<UUID> ids, LanguageTag language) {
        return store.textsOf(ids, language);
    }

    @Override
    public LanguageTag languageOf(String text, @Nullable LanguageTag stated, @Nullable UUID writer) {
        return drafts.language(text, stated, writer);
    }

    @Override
    public List<String> listUntranslated() {
        return terms.get().listTerms().stream()
                .filter(term -> term.status() == TermStatus.DO_NOT_TRANSLATE)
                .map(Term::source)
                .distinct()
                .toList();
    }

    @Override
    public Outbound prepare(ReplyDraft draft) {
        LanguageTag from = draft.text().isBlank()
                ? orUndetermined(draft.language())
                : drafts.language(draft.text(), draft.language(), draft.staff());
        LanguageTag to = draft.edited() == null ? draft.to() : draft.edited().language();
        if (!draft.translate() || draft.text().isBlank() || to == null || !Drafts.needed(from, to)) {
            return asWritten(draft, from, null);
        }
        Drafts.Draft work = new Drafts.Draft(draft.conversation(), draft.customer(), draft.text(), from, to);
        MessageTranslation translation = worded(
                draft.edited() == null
                        ? drafts.translate(work)
                        : drafts.seen(work, draft.edited().text(), draft.staff()));
        String text = translation.text();
        return text == null ? asWritten(draft, from, translation) : new Outbound(from, text, to, true, translation);
    }

    private static Outbound asWritten(ReplyDraft draft, LanguageTag from, @Nullable MessageTranslation record) {
        return new Outbound(from, draft.text(), from, false, record);
    }

    private static LanguageTag orUndetermined(@Nullable LanguageTag language) {
        return language == null ? LanguageTag.UNDETERMINED : language;
    }

    @Override
    public void keep(UUID message, Outbound outbound) {
        MessageTranslation translation = outbound.translation();
        if (translation == null) {
            return;
        }
        store.put(message, translation);
        String text = translation.text();
        if (translation.editedBy() != null && text != null) {
            StoredMessage reply = messages.get(message);
            memory.learn(
                    reply.original(),
                    outbound.language(),
                    text,
                    LanguageTag.of(translation.language()),
                    translation.editedBy().id(),
                    terms.get());
        }
    }

    private MessageTranslation worded(MessageTranslation translation) {
        return sentences.in(Caller.current().language(), translation);
    }

    /// With the name of its editor, and the reason as a sentence in the reader's language.
    private MessageTranslation shown(MessageTranslation translation, Map<UUID, String> names) {
        Editor editor = translation.editedBy();
        String reason = translation.reason();
        if (editor == null && reason == null) {
            return translation;
        }
        return new MessageTranslation(
                translation.language(),
                translation.text(),
                translation.engine(),
                translation.version(),
                translation.confidence(),
                translation.terms(),
                translation.memory(),
                translation.checks(),
                translation.status(),
                reason == null ? null : catalogue.text(Caller.current().language(), "translation." + reason),
                editor == null ? null : new Editor(editor.id(), names.get(editor.id())),
                translation.at());
    }
}

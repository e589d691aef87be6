package org.xenia.server.translation.message;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.check.Checks;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.conversation.Message;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.conversation.Messages;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.translation.TranslationRecord;
import org.xenia.server.translation.TranslationRefusal;
import org.xenia.server.translation.memory.WorkspaceMemory;
import org.xenia.server.translation.message.MessageTranslator.Work;
import org.xenia.server.translation.term.WorkspaceTerms;

/// Translations of one message over HTTP: now, again, and corrected by a person.
@RestController
class MessageTranslationRoutes {

    private static final int MAX_TEXT = 50_000;

    private final Transactions transactions;
    private final Conversations conversations;
    private final Messages messages;
    private final MessageTranslator translator;
    private final TranslationStore store;
    private final TranslationTasks tasks;
    private final WorkspaceMemory memory;
    private final WorkspaceTerms terms;
    private final Clock clock = Clock.systemUTC();

    MessageTranslationRoutes(
            Transactions transactions,
            Conversations conversations,
            Messages messages,
            MessageTranslator translator,
            TranslationStore store,
            TranslationTasks tasks,
            WorkspaceMemory memory,
            WorkspaceTerms terms) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.translator = translator;
        this.store = store;
        this.tasks = tasks;
        this.memory = memory;
        this.terms = terms;
    }

    record Wish(@Needed @Nullable String language) {}

    record Correction(@Needed @Nullable String text) {}

    /// Translates a message into a language while the caller waits. What cannot be done now stays planned
    /// when it was.
    @PostMapping("/api/v1/messages/{id}/translations")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Message translate(@PathVariable UUID id, @RequestBody Wish body) {
        Validation validation = new Validation();
        LanguageTag language = validation.language("/language", body.language());
        validation.refuse();
        Work work = translator.find(id, language);
        if (work != null) {
            MessageTranslation translation = translator.translate(work, language);
            transactions.run(() -> {
                if (translation.text() != null) {
                    tasks.drop(id, language);
                }
                translator.keep(work.message(), translation);
            });
        }
        return conversations.message(id);
    }

    /// Keeps what a person wrote in place of the machine's translation. The memory learns it at once.
    ///
    /// @throws Refusal `language_unknown`; `already_sent` for what the customer has
    @PutMapping("/api/v1/messages/{id}/translations/{language}")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Message correct(@PathVariable UUID id, @PathVariable String language, @RequestBody Correction body) {
        Validation validation = new Validation();
        LanguageTag to = validation.language("language", language);
        String text = validation.text("/text", body.text(), MAX_TEXT);
        validation.refuse();
        transactions.run(() -> keep(messages.get(id), to, text));
        return conversations.message(id);
    }

    private void keep(StoredMessage message, LanguageTag to, String text) {
        LanguageTag from = message.language();
        if (from == null || from.undetermined()) {
            throw Refusal.of(TranslationRefusal.LANGUAGE_UNKNOWN);
        }
        if (message.sentTranslated() && to.equals(message.sentLanguage())) {
            throw Refusal.of(TranslationRefusal.ALREADY_SENT);
        }
        UUID editor = Caller.current().requireId();
        List<Check> checks = Checks.list(message.original(), text, from, to, terms.get());
        MessageTranslation corrected =
                TranslationRecord.edited(text, store.find(message.id(), to), to, checks, editor, clock.instant());
        tasks.drop(message.id(), to);
        store.put(message.id(), corrected);
        memory.learn(message.original(), from, text, to, editor, terms.get());
        translator.say(message, corrected, Caller.current().actor());
    }
}

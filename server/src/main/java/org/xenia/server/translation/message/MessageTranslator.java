package org.xenia.server.translation.message;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.TranslationRequest;
import org.xenia.language.translate.engine.Formality;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.conversation.Messages;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.translation.TranslationEvent.MessageTranslated;
import org.xenia.server.translation.TranslationRecord;
import org.xenia.server.translation.WorkspaceTranslator;
import org.xenia.server.translation.message.TranslationTasks.Taken;

/// Translates one message for its readers and keeps the result.
@Component
class MessageTranslator {

    private final Transactions transactions;
    private final Messages messages;
    private final Customers customers;
    private final WorkspaceTranslator translator;
    private final TranslationStore store;
    private final EventLog events;
    private final Clock clock = Clock.systemUTC();

    MessageTranslator(
            Transactions transactions,
            Messages messages,
            Customers customers,
            WorkspaceTranslator translator,
            TranslationStore store,
            EventLog events) {
        this.transactions = transactions;
        this.messages = messages;
        this.customers = customers;
        this.translator = translator;
        this.store = store;
        this.events = events;
    }

    /// A message with what the translator wants to know of its writer.
    ///
    /// @param from the language of the message
    record Work(
            StoredMessage message,
            LanguageTag from,
            @Nullable String country) {}

    /// A task with the work that it stands for; null when there is none left.
    record Job(Taken task, @Nullable Work work) {}

    /// The work to be done, or null when there is none: nobody knows the language, or its reader reads it as
    /// it is.
    @Nullable
    Work find(UUID message, LanguageTag language) {
        return transactions.call(() -> {
            StoredMessage stored = messages.get(message);
            return work(stored, language, customers.countries(Set.of(stored.customer())));
        });
    }

    /// The work of several tasks, in their order; none for messages that are no more. Takes part in the
    /// caller's transaction.
    List<Job> listJobs(List<Taken> tasks) {
        Map<UUID, StoredMessage> stored = messages
                .list(tasks.stream().map(Taken::message).collect(toSet()))
                .stream()
                .collect(toMap(StoredMessage::id, message -> message));
        Map<UUID, String> countries = customers.countries(
                stored.values().stream().map(StoredMessage::customer).collect(toSet()));
        return tasks.stream()
                .map(task -> new Job(
                        task,
                        stored.containsKey(task.message())
                                ? work(stored.get(task.message()), task.language(), countries)
                                : null))
                .toList();
    }

    private static @Nullable Work work(StoredMessage stored, LanguageTag language, Map<UUID, String> countries) {
        LanguageTag from = stored.language();
        if (from == null || from.undetermined() || from.readableAs(language)) {
            return null;
        }
        return new Work(stored, from, countries.get(stored.customer()));
    }

    /// Translates. Takes as long as an engine takes; never called in a transaction.
    MessageTranslation translate(Work work, LanguageTag language) {
        WorkspaceTranslator.Result result = translator.translate(
                new TranslationRequest(
                        work.message().original(), work.from(), language, Formality.UNSTATED, null, work.country()),
                work.message().conversation());
        return result.obstacle() == null
                ? TranslationRecord.ready(result.translation(), language, clock.instant())
                : TranslationRecord.missing(result.obstacle(), language, clock.instant());
    }

    /// Keeps a result and says so, unless nothing is new or the message is no more. Takes part in the caller's
    /// transaction.
    void keep(StoredMessage message, MessageTranslation translation) {
        if (messages.hold(Set.of(message.id())).isEmpty()) {
            return;
        }
        boolean stillMissing = translation.text() == null && isMissingLikewise(message, translation);
        if (store.putFound(message.id(), translation) && !stillMissing) {
            say(message, translation, Actor.SYSTEM);
        }
    }

    private boolean isMissingLikewise(StoredMessage message, MessageTranslation translation) {
        MessageTranslation before = store.find(message.id(), LanguageTag.of(translation.language()));
        return before != null && before.text() == null && before.status().equals(translation.status());
    }

    /// Tells that a message can be read in another language, or cannot. Takes part in the caller's transaction.
    void say(StoredMessage message, MessageTranslation translation, Actor actor) {
        events.append(
                new Subject(message.id(), message.conversation(), message.customer()),
                actor,
                new MessageTranslated(
                        message.id(),
                        message.position(),
                        translation.language(),
                        translation.status(),
                        translation.engine(),
                        translation.editedBy() == null
                                ? null
                                : translation.editedBy().id()));
    }
}

package org.xenia.server.translation.message;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.ConversationEvent.MessageLanguageSet;
import org.xenia.server.conversation.Messages;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.identity.IdentityEvent;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.translation.TranslationEvent.EngineChanged;
import org.xenia.server.translation.TranslationEvent.EngineRecovered;

/// Plans the translations that readers need once the language of a customer's message is known, and again
/// when it is corrected. When an engine comes or comes back, what failed before is tried again.
@Component
class TranslationReader implements EventReader {

    /// What lies further back is history brought in from elsewhere: it is translated when somebody opens it.
    private static final Duration RECENT = Duration.ofDays(3);

    private final Messages messages;
    private final ReadingLanguages readers;
    private final TranslationStore store;
    private final TranslationTasks tasks;
    private final TranslationWorkers workers;
    private final Clock clock = Clock.systemUTC();

    TranslationReader(
            Messages messages,
            ReadingLanguages readers,
            TranslationStore store,
            TranslationTasks tasks,
            TranslationWorkers workers) {
        this.messages = messages;
        this.readers = readers;
        this.store = store;
        this.tasks = tasks;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "translation";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(MessageLanguageSet.class, EngineChanged.class, EngineRecovered.class, IdentityEvent.class);
    }

    @Override
    public void read(LoggedEvent event) {
        MessageLanguageSet set = event.as(MessageLanguageSet.class);
        if (set != null) {
            plan(set);
        } else if (event.as(EngineChanged.class) != null || event.as(EngineRecovered.class) != null) {
            if (tasks.wake() > 0) {
                workers.wake();
            }
        } else if (event.as(IdentityEvent.class) != null) {
            readers.changed();
        }
    }

    private void plan(MessageLanguageSet set) {
        StoredMessage message = messages.get(set.message());
        boolean corrected = set.by().equals("corrected");
        boolean old = message.at().isBefore(clock.instant().minus(RECENT));
        if (!message.direction().equals("in") || (old && !corrected)) {
            return;
        }
        if (corrected) {
            tasks.drop(message.id());
            store.removeFound(message.id());
        }
        LanguageTag language = LanguageTag.of(set.language());
        if (!language.undetermined()) {
            plan(message, language);
        }
    }

    private void plan(StoredMessage message, LanguageTag language) {
        boolean planned = false;
        for (LanguageTag reader : readers.list()) {
            if (!reader.readableAs(language)) {
                tasks.plan(message.id(), reader);
                planned = true;
            }
        }
        if (planned) {
            workers.wake();
        }
    }
}

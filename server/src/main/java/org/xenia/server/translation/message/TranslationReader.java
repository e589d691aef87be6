package org.xenia.server.translation.message;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.xenia.server.translation.message.TranslationTasks.Plan;

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
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<LoggedEvent> events) {
        List<MessageLanguageSet> sets = new ArrayList<>();
        for (LoggedEvent event : events) {
            MessageLanguageSet set = event.as(MessageLanguageSet.class);
            if (set != null) {
                sets.add(set);
            } else if (event.as(EngineChanged.class) != null || event.as(EngineRecovered.class) != null) {
                if (tasks.wake() > 0) {
                    workers.wake();
                }
            } else if (event.as(IdentityEvent.class) != null) {
                readers.changed();
            }
        }
        if (!sets.isEmpty()) {
            plan(sets);
        }
    }

    private void plan(List<MessageLanguageSet> sets) {
        Map<UUID, StoredMessage> stored =
                messages.list(sets.stream().map(MessageLanguageSet::message).collect(toSet())).stream()
                        .collect(toMap(StoredMessage::id, message -> message));
        List<Plan> plans = sets.stream()
                .flatMap(set -> plans(set, stored.get(set.message())).stream())
                .distinct()
                .toList();
        if (!plans.isEmpty()) {
            tasks.plan(plans);
            workers.wake();
        }
    }

    private List<Plan> plans(MessageLanguageSet set, @Nullable StoredMessage message) {
        if (message == null) {
            return List.of();
        }
        boolean corrected = set.by().equals("corrected");
        boolean old = message.at().isBefore(clock.instant().minus(RECENT));
        if (!message.direction().equals("in") || (old && !corrected)) {
            return List.of();
        }
        if (corrected) {
            tasks.drop(message.id());
            store.removeFound(message.id());
        }
        LanguageTag language = LanguageTag.of(set.language());
        return language.undetermined()
                ? List.of()
                : readers.list().stream()
                        .filter(reader -> !reader.readableAs(language))
                        .map(reader -> new Plan(message.id(), reader))
                        .toList();
    }
}

package org.xenia.server.assistant.mood;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.sentiment.MoodCue;
import org.xenia.language.sentiment.MoodReader;
import org.xenia.language.sentiment.MoodReading;
import org.xenia.language.sentiment.Sentiment;
import org.xenia.language.sentiment.SentimentReader;
import org.xenia.server.assistant.AssistantEvent;
import org.xenia.server.assistant.mood.MoodStore.MessageMood;
import org.xenia.server.conversation.ConversationEvent.MessageLanguageSet;
import org.xenia.server.conversation.ConversationLanguage;
import org.xenia.server.conversation.History;
import org.xenia.server.conversation.MessageMoods.Cue;
import org.xenia.server.conversation.MessageMoods.Mood;
import org.xenia.server.conversation.Messages;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.knowledge.CultureBase;

/// Reads mood, complaint and urgency of every message that comes in, once its language is known and
/// again when it is corrected (R26). Of history that is imported it reads none: nobody is in haste there any more.
@Component
class InboundMoods implements EventReader {

    private final Messages messages;
    private final MoodStore store;
    private final CultureBase base;
    private final ConversationLanguage languages;
    private final EventLog events;
    private final SentimentReader sentiments = new SentimentReader();
    private final MoodReader moods = new MoodReader();

    InboundMoods(
            Messages messages, MoodStore store, CultureBase base, ConversationLanguage languages, EventLog events) {
        this.messages = messages;
        this.store = store;
        this.base = base;
        this.languages = languages;
        this.events = events;
    }

    @Override
    public String name() {
        return "mood";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(MessageLanguageSet.class);
    }

    @Override
    public void read(LoggedEvent event) {
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<LoggedEvent> read) {
        if (!base.parts().mood()) {
            return;
        }
        // The last word on a message counts.
        Map<UUID, LanguageTag> languages = new LinkedHashMap<>();
        read.stream()
                .map(event -> event.as(MessageLanguageSet.class))
                .filter(Objects::nonNull)
                .forEach(set -> languages.put(set.message(), LanguageTag.of(set.language())));
        List<MessageMood> moods = messages.list(messages.hold(languages.keySet())).stream()
                .filter(message -> message.direction().equals("in") && !History.isBygone(message.at()))
                .map(message -> new MessageMood(
                        message,
                        read(message.original(), language(message, requireNonNull(languages.get(message.id()))))))
                .toList();
        store.putAll(moods);
        events.appendAll(moods.stream()
                .filter(one -> one.mood().urgent() || !one.mood().complaint().equals("none"))
                .map(InboundMoods::fact)
                .toList());
    }

    private static EventLog.Fact fact(MessageMood one) {
        StoredMessage message = one.message();
        return new EventLog.Fact(
                new Subject(message.id(), message.conversation(), message.customer()),
                Actor.SYSTEM,
                new AssistantEvent.MessageMoodRead(
                        message.id(),
                        message.position(),
                        one.mood().complaint(),
                        one.mood().urgent()));
    }

    /// What is too short to tell its own language is read in the one the customer is written to; without one
    /// pictographs and raised voice still say something.
    private LanguageTag language(StoredMessage message, LanguageTag found) {
        LanguageTag known =
                found.undetermined() ? languages.ofCustomer(message.conversation(), message.customer()) : found;
        return known == null ? found : known;
    }

    private Mood read(String text, LanguageTag language) {
        Sentiment sentiment = sentiments.read(text, language);
        MoodReading reading = moods.read(text, language);
        List<Cue> cues = reading.cues().stream().map(InboundMoods::cue).toList();
        return new Mood(
                sentiment.label().name().toLowerCase(Locale.ROOT),
                sentiment.score(),
                reading.complaint().name().toLowerCase(Locale.ROOT),
                reading.urgent(),
                cues);
    }

    private static Cue cue(MoodCue cue) {
        return new Cue(cue.start(), cue.end(), cue.text(), cue.kind().name().toLowerCase(Locale.ROOT));
    }
}

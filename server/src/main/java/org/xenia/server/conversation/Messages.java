package org.xenia.server.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.MessageStore.Place;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// What may change about a message after it was written: what is known of its language, and how far it has
/// come. Every method takes part in the caller's transaction.
@Component
public class Messages {

    private final MessageStore store;
    private final MessageRows rows;
    private final ConversationLanguage languages;
    private final EventLog events;

    Messages(MessageStore store, MessageRows rows, ConversationLanguage languages, EventLog events) {
        this.store = store;
        this.rows = rows;
        this.languages = languages;
        this.events = events;
    }

    /// A message as the readers of the log need it.
    ///
    /// @throws Refusal `not_found`
    public StoredMessage get(UUID id) {
        return rows.get(id);
    }

    /// A message and what is known about the language it may be in.
    ///
    /// @throws Refusal `not_found`
    public MessageClues clues(UUID id) {
        return rows.clues(id);
    }

    /// Notes what was found out about the language of a message. What a person corrected stays.
    ///
    /// @param confidence from 0 to 1
    public void detected(UUID id, LanguageTag language, double confidence, boolean mixed) {
        Place place = store.setLanguage(id, language.value(), confidence, mixed, "detected");
        if (place != null) {
            languageSet(id, place, language, "detected", Actor.SYSTEM);
        }
    }

    /// Notes that a person says in which language a message is. It then counts for the conversation too.
    ///
    /// @throws Refusal `not_found`
    public void corrected(UUID id, LanguageTag language, Actor actor) {
        Place place = store.setLanguage(id, language.value(), 1.0, false, "corrected");
        if (place == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        languageSet(id, place, language, "corrected", actor);
    }

    private void languageSet(UUID id, Place place, LanguageTag language, String by, Actor actor) {
        languages.learn(place, language, by);
        events.append(
                new Subject(id, place.conversation(), place.customer()),
                actor,
                new ConversationEvent.MessageLanguageSet(id, place.position(), language.value(), by));
    }

    /// Notes how far a reply has come. Late and repeated confirmations change nothing.
    ///
    /// @param state `sent`, `delivered`, `read` or `failed`
    /// @param reason a code for why it failed
    public void delivery(UUID id, String state, @Nullable String reason) {
        if (store.setDelivery(id, state, reason)) {
            deliverySet(id, state, reason, Actor.SYSTEM);
        }
    }

    /// A waiting reply leaves now. One that does not wait is left as it is.
    public void release(UUID id, Actor actor) {
        if (store.endWait(id)) {
            Place place = store.place(id);
            events.append(
                    new Subject(id, place.conversation(), place.customer()),
                    actor,
                    new ConversationEvent.MessageReleased(id, place.position()));
        }
    }

    /// A reply that has not left has to wait, or to wait longer than was thought.
    public void postpone(UUID id, GoodHours.Wait wait) {
        store.setWait(id, wait);
        deliverySet(id, "waiting", wait.reason(), Actor.SYSTEM);
    }

    /// Has a failed reply sent again.
    ///
    /// @throws Refusal `not_failed`
    public void resend(UUID id, Actor actor) {
        store.place(id);
        store.retry(id);
        deliverySet(id, "pending", null, actor);
    }

    private void deliverySet(UUID id, String state, @Nullable String reason, Actor actor) {
        Place place = store.place(id);
        events.append(
                new Subject(id, place.conversation(), place.customer()),
                actor,
                new ConversationEvent.MessageDelivery(id, place.position(), state, reason));
    }
}

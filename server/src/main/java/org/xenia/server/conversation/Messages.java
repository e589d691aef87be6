package org.xenia.server.conversation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// Several messages; those that are no more are left out.
    public List<StoredMessage> list(Collection<UUID> ids) {
        return rows.list(ids);
    }

    /// Holds messages until the transaction ends, so that what is kept of them goes when they are erased.
    ///
    /// @return those that are still there
    public Set<UUID> hold(Collection<UUID> ids) {
        return rows.hold(ids);
    }

    /// Messages and what is known about the languages they may be in; those that are no more are left out.
    public List<MessageClues> listClues(Collection<UUID> ids) {
        return rows.clues(ids);
    }

    /// Notes what was found out about the language of messages. What a person corrected stays.
    public void detected(List<DetectedLanguage> found) {
        Map<UUID, Place> places = store.setDetected(found);
        List<DetectedLanguage> kept =
                found.stream().filter(one -> places.containsKey(one.message())).toList();
        events.appendAll(kept.stream()
                .map(one -> {
                    Place place = requireNonNull(places.get(one.message()));
                    return new EventLog.Fact(
                            new Subject(one.message(), place.conversation(), place.customer()),
                            Actor.SYSTEM,
                            new ConversationEvent.MessageLanguageSet(
                                    one.message(),
                                    place.position(),
                                    one.language().value(),
                                    "detected"));
                })
                .toList());
        // Last, since it holds conversations for which the next message may be waiting.
        languages.learn(kept, places);
    }

    /// Notes that a person says in which language a message is. It then counts for the conversation too.
    ///
    /// @throws Refusal `not_found`
    public void corrected(UUID id, LanguageTag language, Actor actor) {
        Place place = store.setCorrected(id, language);
        if (place == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        languages.correct(place, language);
        events.append(
                new Subject(id, place.conversation(), place.customer()),
                actor,
                new ConversationEvent.MessageLanguageSet(id, place.position(), language.value(), "corrected"));
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

    /// Notes why a reply that was sent has not arrived yet; null when it goes on after all. One that has arrived or
    /// failed is left as it is.
    public void late(UUID id, @Nullable String reason) {
        if (store.setLate(id, reason)) {
            deliverySet(id, "sent", reason, Actor.SYSTEM);
        }
    }

    /// Whether a reply was sent and is known to be late.
    public boolean isLate(UUID id) {
        return store.isLate(id);
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

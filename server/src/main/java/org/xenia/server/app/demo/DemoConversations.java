package org.xenia.server.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.app.demo.DemoData.Matter;
import org.xenia.server.app.demo.DemoData.Sent;
import org.xenia.server.app.demo.DemoData.Shopper;
import org.xenia.server.app.demo.DemoData.Words;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.conversation.ConversationChanges;
import org.xenia.server.conversation.ConversationPatch;
import org.xenia.server.conversation.History;
import org.xenia.server.conversation.InboundMessage;
import org.xenia.server.conversation.Intake;
import org.xenia.server.conversation.MessageTranslations.Edited;
import org.xenia.server.conversation.Notes;
import org.xenia.server.conversation.Reply;
import org.xenia.server.customer.CustomerIdentity;
import org.xenia.server.customer.Customers.Sender;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.database.Json;
import tools.jackson.databind.node.ObjectNode;

/// Brings the demo's conversations in by the doors that all messages take, and dates them afterwards.
@Component
class DemoConversations {

    private final Intake intake;
    private final Reply reply;
    private final Notes notes;
    private final ConversationChanges changes;
    private final History history;
    private final DemoMemory memory;

    DemoConversations(
            Intake intake, Reply reply, Notes notes, ConversationChanges changes, History history, DemoMemory memory) {
        this.intake = intake;
        this.reply = reply;
        this.notes = notes;
        this.changes = changes;
        this.history = history;
        this.memory = memory;
    }

    /// Where the demo's keys lead.
    record Places(Map<String, UUID> staff, Map<String, UUID> channels, Map<String, Shopper> shoppers) {

        UUID staffMember(String key) {
            return found(staff, key);
        }

        UUID channel(String key) {
            return found(channels, key);
        }

        Shopper shopper(String key) {
            return found(shoppers, key);
        }

        private static <T> T found(Map<String, T> map, String key) {
            T value = map.get(key);
            if (value == null) {
                throw new IllegalStateException("the demo names " + key + ", which it does not have");
            }
            return value;
        }
    }

    /// Brings a conversation in.
    void bring(Matter matter, Places places, Instant now) {
        Instant at = now.minus(minutes(matter.startedHoursAgo() * 60));
        UUID conversation = null;
        List<UUID> messages = new ArrayList<>();
        Map<UUID, Instant> times = new HashMap<>();
        for (Words words : matter.messages()) {
            at = at.plus(minutes(words.afterMinutes()));
            UUID message;
            if (words.from().equals("customer")) {
                Accepted accepted = receive(matter, words, messages.size(), conversation, places);
                conversation = accepted.conversation();
                message = accepted.message();
            } else {
                message = answer(started(matter, conversation), words, places);
            }
            memory.keep(message, words);
            messages.add(message);
            times.put(message, at);
        }
        UUID started = started(matter, conversation);
        changes.apply(started, ConversationPatch.read(patch(matter, places, now)), Actor.SYSTEM);
        times.forEach(history::date);
        history.settle(started);
    }

    private static UUID started(Matter matter, @Nullable UUID conversation) {
        if (conversation == null) {
            throw new IllegalStateException(matter.key() + " does not begin with its customer");
        }
        return conversation;
    }

    private Accepted receive(Matter matter, Words words, int number, @Nullable UUID conversation, Places places) {
        return intake.accept(new InboundMessage(
                places.channel(matter.channel()),
                messageId(matter.key(), number),
                sender(places.shopper(matter.customer()), places.channel(matter.channel())),
                words.text(),
                List.of(),
                conversation));
    }

    private UUID answer(UUID conversation, Words words, Places places) {
        Actor author = Actor.staff(places.staffMember(words.from()));
        if (words.kind().equals("note")) {
            return notes.write(conversation, words.text(), List.of(), List.of(), author);
        }
        Sent sent = words.sent();
        Edited edited = sent == null || sent.text().equals(words.text())
                ? null
                : new Edited(LanguageTag.of(sent.language()), sent.text());
        return reply.send(
                new Reply.Draft(
                        conversation,
                        words.text(),
                        LanguageTag.of(words.language()),
                        edited != null,
                        edited,
                        List.of(),
                        "Part of the demonstration",
                        false),
                author);
    }

    /// Under which identifier a message of a matter came in.
    static String messageId(String matter, int number) {
        return matter + "-" + number;
    }

    /// A shopper as a channel tells of them.
    static Sender sender(Shopper shopper, UUID channel) {
        return new Sender(
                new CustomerIdentity(CustomerIdentity.Kind.EXTERNAL, channel.toString(), shopper.key(), true),
                shopper.name(),
                shopper.email(),
                LanguageTag.of(shopper.language()),
                shopper.country(),
                shopper.timeZone());
    }

    private static ObjectNode patch(Matter matter, Places places, Instant now) {
        ObjectNode patch = Json.MAPPER.createObjectNode();
        patch.put("priority", matter.priority());
        matter.tags().forEach(patch.putArray("tags")::add);
        if (matter.subject() != null) {
            patch.put("subject", matter.subject());
        }
        if (matter.owner() != null) {
            patch.put("owner", places.staffMember(matter.owner()).toString());
        }
        patch.put("state", matter.state());
        if (matter.state().equals("snoozed")) {
            double hours = matter.snoozeHours() == null ? 24 : matter.snoozeHours();
            patch.put("snoozedUntil", now.plus(minutes(hours * 60)).toString());
        }
        return patch;
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds(Math.round(minutes * 60));
    }
}

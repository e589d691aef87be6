package org.xenia.server.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.conversation.ConversationChanges;
import org.xenia.server.conversation.ConversationErasure;
import org.xenia.server.conversation.ConversationPatch;
import org.xenia.server.conversation.History;
import org.xenia.server.conversation.InboundMessage;
import org.xenia.server.conversation.Intake;
import org.xenia.server.customer.CustomerIdentity;
import org.xenia.server.customer.Customers.Sender;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.Transactions;
import tools.jackson.core.type.TypeReference;

/// The sample conversations of the current workspace. What marks them is their channel: it has the same identifier in
/// every workspace, no address outside, and whatever came by it is a sample.
@Component
class Samples {

    /// The channel of samples, known to the console as well.
    static final UUID CHANNEL = UUID.fromString("01900000-0000-7000-8000-73616d706c65");

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final ProgramChannels channels;
    private final Intake intake;
    private final ConversationChanges changes;
    private final History history;
    private final ConversationErasure erasure;

    Samples(
            Transactions transactions,
            JdbcClient jdbc,
            ProgramChannels channels,
            Intake intake,
            ConversationChanges changes,
            History history,
            ConversationErasure erasure) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.channels = channels;
        this.intake = intake;
        this.changes = changes;
        this.history = history;
        this.erasure = erasure;
    }

    int count() {
        return transactions.call(() -> jdbc.sql("select count(*) from conversation.conversation where channel_id = ?")
                .param(CHANNEL)
                .query(Integer.class)
                .single());
    }

    /// Brings in what is missing. Answers how many there are.
    ///
    /// @param name of their channel, in the language of whoever asks
    int bring(String name) {
        Instant now = Instant.now();
        transactions.run(() -> {
            channels.createOnce(CHANNEL, name);
            for (SampleTalk talk : list()) {
                bring(talk, now);
            }
        });
        return count();
    }

    private void bring(SampleTalk talk, Instant now) {
        Map<UUID, Instant> times = new HashMap<>();
        UUID conversation = null;
        for (SampleTalk.Said said : talk.messages()) {
            if (intake.find(CHANNEL, messageId(talk, said)) != null) {
                return;
            }
            Accepted accepted = intake.accept(new InboundMessage(
                    CHANNEL, messageId(talk, said), sender(talk), said.text(), List.of(), conversation));
            conversation = accepted.conversation();
            times.put(accepted.message(), now.minus(Duration.ofMinutes(said.minutesAgo())));
        }
        if (conversation != null) {
            changes.apply(
                    conversation,
                    ConversationPatch.read(Json.MAPPER.createObjectNode().put("priority", talk.priority())),
                    Actor.SYSTEM);
            times.forEach(history::date);
            history.settle(conversation);
        }
    }

    /// Takes them all away, with their customers, for good.
    void remove() {
        // Whoever reads or answers one of them at this moment may hold what the erasure wants, and the other way round.
        Transactions.retrying(() -> transactions.call(() -> {
            int gone = erasure.eraseChannel(CHANNEL);
            channels.removeEmpty(CHANNEL);
            return gone;
        }));
    }

    private static String messageId(SampleTalk talk, SampleTalk.Said said) {
        return talk.key() + "-" + talk.messages().indexOf(said);
    }

    private static Sender sender(SampleTalk talk) {
        return new Sender(
                new CustomerIdentity(CustomerIdentity.Kind.EXTERNAL, CHANNEL.toString(), talk.key(), true),
                talk.name(),
                null,
                LanguageTag.of(talk.language()),
                talk.country(),
                talk.zone());
    }

    private static List<SampleTalk> list() {
        try (InputStream file = Samples.class.getResourceAsStream("/sample/conversations.json")) {
            return Json.MAPPER.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.xenia.server.channel.acknowledge;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.acknowledge.AcknowledgementStore.Due;
import org.xenia.server.channel.courtesy.Courtesies;
import org.xenia.server.channel.courtesy.Courtesy;
import org.xenia.server.channel.courtesy.CourtesyWriter;
import org.xenia.server.channel.courtesy.CourtesyWriter.Reader;
import org.xenia.server.channel.courtesy.CourtesyWriter.Said;
import org.xenia.server.channel.courtesy.Promise;
import org.xenia.server.conversation.ConversationLanguage;
import org.xenia.server.conversation.Reply;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.CustomerClock;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.DatabaseGone;
import org.xenia.server.kernel.database.Transactions;

/// Writes the acknowledgements that are due. What is said and that it was said commit together.
@Component
class Acknowledgements {

    private static final Logger LOG = LoggerFactory.getLogger(Acknowledgements.class);

    private final AcknowledgementStore store;
    private final Restraint restraint;
    private final Courtesies courtesies;
    private final CourtesyWriter writer;
    private final Customers customers;
    private final ConversationLanguage languages;
    private final Reply reply;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    Acknowledgements(
            AcknowledgementStore store,
            Restraint restraint,
            Courtesies courtesies,
            CourtesyWriter writer,
            Customers customers,
            ConversationLanguage languages,
            Reply reply,
            Transactions transactions) {
        this.store = store;
        this.restraint = restraint;
        this.courtesies = courtesies;
        this.writer = writer;
        this.customers = customers;
        this.languages = languages;
        this.reply = reply;
        this.transactions = transactions;
    }

    /// Writes what is due in all workspaces.
    void writeDue() {
        List<WorkspaceId> workspaces = transactions.acrossWorkspaces(store::listWorkspaces);
        for (WorkspaceId workspace : workspaces) {
            transactions.callIn(workspace, store::list).forEach(conversation -> write(workspace, conversation));
        }
    }

    private void write(WorkspaceId workspace, UUID conversation) {
        try {
            transactions.runIn(workspace, () -> {
                Due due = store.take(conversation);
                if (due != null) {
                    write(due);
                }
            });
        } catch (RuntimeException failed) {
            if (failed instanceof TransientDataAccessException || DatabaseGone.explains(failed)) {
                LOG.info("an acknowledgement is written with the next look", failed);
                return;
            }
            // One that cannot be written must not keep the others waiting; nobody is harmed by its absence.
            LOG.warn("an acknowledgement could not be written", failed);
            transactions.runIn(workspace, () -> store.setWithheld(conversation, "failed"));
        }
    }

    private void write(Due due) {
        Instant now = clock.instant();
        Customer customer = customers.get(due.customer());
        Courtesy courtesy = courtesies.get(due.channel());
        Promise promise = writer.promise(courtesy, now);
        String reason = reason(due, customer, courtesy, promise, now);
        if (reason != null) {
            store.setWithheld(due.conversation(), reason);
            return;
        }
        Reader reader = reader(due, customer);
        Said said = writer.acknowledgement(due.channel(), courtesy, promise, reader, due.number());
        store.setSent(due.conversation(), reply.announce(due.conversation(), said.text(), said.language()));
    }

    private @Nullable String reason(Due due, Customer customer, Courtesy courtesy, Promise promise, Instant now) {
        return switch (courtesy.acknowledge()) {
            case "always" -> restraint.find(due, customer, now);
            case "closed" -> promise.open() ? "open" : restraint.find(due, customer, now);
            default -> "off";
        };
    }

    private Reader reader(Due due, Customer customer) {
        List<LanguageTag> wanted = new ArrayList<>();
        LanguageTag written = languages.ofCustomer(due.conversation(), customer.id());
        if (written != null && !written.undetermined()) {
            wanted.add(written);
        }
        wanted.addAll(customer.expectedLanguages());
        return new Reader(wanted, CustomerClock.find(customer.timeZone(), customer.country()), customer.country());
    }
}

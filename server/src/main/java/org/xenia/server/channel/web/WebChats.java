package org.xenia.server.channel.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.conversation.InboundMessage;
import org.xenia.server.conversation.Intake;
import org.xenia.server.conversation.Typing;
import org.xenia.server.customer.CustomerIdentity;
import org.xenia.server.customer.Customers;
import org.xenia.server.customer.Customers.Sender;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.LiveFeed;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.file.StoredFile;

/// What a visitor does in a chat: write, type, leave an address, choose a language.
@Component
class WebChats {

    private final Intake intake;
    private final VisitorStore visitors;
    private final VisitorThread thread;
    private final ThreadRows rows;
    private final Customers customers;
    private final FileRegister files;
    private final LiveFeed feed;
    private final Typing typing;
    private final Transactions transactions;

    WebChats(
            Intake intake,
            VisitorStore visitors,
            VisitorThread thread,
            ThreadRows rows,
            Customers customers,
            FileRegister files,
            LiveFeed feed,
            Typing typing,
            Transactions transactions) {
        this.intake = intake;
        this.visitors = visitors;
        this.thread = thread;
        this.rows = rows;
        this.customers = customers;
        this.files = files;
        this.feed = feed;
        this.typing = typing;
        this.transactions = transactions;
    }

    /// Takes a message of a visitor.
    ///
    /// @param attachments files that this visitor sent before
    /// @throws Refusal `not_found` for files of others
    Accepted write(WebChannel channel, Visitor visitor, String messageId, String text, List<UUID> attachments) {
        checkOwner(visitor, attachments);
        Accepted accepted = intake.accept(new InboundMessage(
                channel.id(),
                OwnMessageId.external(visitor.id(), messageId),
                sender(channel, visitor),
                text,
                attachments,
                null));
        if (!accepted.customer().equals(visitor.customer())) {
            transactions.run(() -> visitors.setCustomer(visitor.id(), accepted.customer()));
            // Its line still waits for events of nobody: it must ask again.
            feed.whisper(visitor.id(), "renew", "{}");
        }
        return accepted;
    }

    private void checkOwner(Visitor visitor, List<UUID> attachments) {
        if (attachments.isEmpty()) {
            return;
        }
        Set<UUID> own = new HashSet<>();
        for (StoredFile file : transactions.call(() -> files.find(attachments)).values()) {
            if (visitor.id().equals(file.owner())) {
                own.add(file.id());
            }
        }
        if (!own.containsAll(attachments)) {
            throw Refusal.field("/attachments", "unknown_file");
        }
    }

    private static Sender sender(WebChannel channel, Visitor visitor) {
        CustomerIdentity identity = visitor.externalId() != null
                ? WebSessions.external(visitor.externalId())
                : new CustomerIdentity(
                        CustomerIdentity.Kind.VISITOR,
                        channel.id().toString(),
                        visitor.id().toString(),
                        true);
        // A signed address is linked, as proven, when the session begins; this one is only claimed.
        String claimed = visitor.externalId() == null ? visitor.email() : null;
        return new Sender(identity, visitor.name(), claimed, visitor.likelyLanguage(), null, visitor.timeZone());
    }

    /// A file of this visitor's, or one that stands in their thread.
    ///
    /// @throws Refusal `not_found`
    StoredFile file(WebChannel channel, Visitor visitor, UUID id) {
        StoredFile file = files.get(id);
        boolean theirs =
                visitor.id().equals(file.owner()) || transactions.call(() -> thread.shows(channel, visitor, id));
        if (!theirs) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return file;
    }

    /// Tells staff, now, that the visitor types or stopped.
    void typing(WebChannel channel, Visitor visitor, boolean now) {
        ThreadRows.Current current = transactions.call(() -> current(channel, visitor));
        if (current != null) {
            typing.ofCustomer(current.id(), now);
        }
    }

    /// The conversation that is going on; takes part in the caller's transaction.
    ThreadRows.@Nullable Current current(WebChannel channel, Visitor visitor) {
        UUID customer = thread.customer(visitor);
        return customer == null ? null : rows.findCurrent(customer, channel.id());
    }

    /// Where an answer may be sent when the visitor is gone. It proves nothing about who they are.
    void leaveEmail(Visitor visitor, String email) {
        transactions.run(() -> {
            visitors.setEmail(visitor.id(), email);
            UUID customer = thread.customer(visitor);
            if (customer != null) {
                customers.link(customer, CustomerIdentity.email(email));
            }
        });
    }

    /// The language in which the visitor wants to write and read.
    void chooseLanguage(Visitor visitor, LanguageTag language) {
        transactions.run(() -> {
            visitors.setLanguage(visitor.id(), language);
            UUID customer = thread.customer(visitor);
            if (customer != null) {
                customers.learnLanguage(customer, language, "stated");
            }
        });
    }
}

package org.xenia.server.channel.mail.send;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.continuation.ContinuedChats;
import org.xenia.server.channel.continuation.ContinuedChats.Continued;
import org.xenia.server.channel.delivery.Outgoing;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.thread.ConversationAddress;
import org.xenia.server.channel.mail.thread.ReceivedMail;
import org.xenia.server.channel.mail.thread.ReceivedMails;
import org.xenia.server.channel.mail.thread.SubjectLine;
import org.xenia.server.channel.mail.thread.ThreadIds;
import org.xenia.server.conversation.Conversation;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.conversation.Message;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.file.StoredFile;

/// Writes the mail that carries a reply: to whoever wrote last and those who read along, from the address
/// they wrote to, in their thread.
@Component
class MailComposer {

    private static final int MAX_COPIES = 20;

    private final Conversations conversations;
    private final Customers customers;
    private final ReceivedMails received;
    private final ThreadIds threads;
    private final ContinuedChats continuations;
    private final MailWording wording;
    private final FileRegister files;
    private final Transactions transactions;

    MailComposer(
            Conversations conversations,
            Customers customers,
            ReceivedMails received,
            ThreadIds threads,
            ContinuedChats continuations,
            MailWording wording,
            FileRegister files,
            Transactions transactions) {
        this.conversations = conversations;
        this.customers = customers;
        this.received = received;
        this.threads = threads;
        this.continuations = continuations;
        this.wording = wording;
        this.files = files;
        this.transactions = transactions;
    }

    /// The mail of a message; null when the customer has no address. Remembers its id, so that answers
    /// find the conversation.
    ///
    /// @param address the mailbox's own
    @Nullable
    MailDraft compose(Outgoing outgoing, MailboxSettings mailbox, String address) {
        return transactions.call(() -> {
            Message message = conversations.message(outgoing.message());
            Conversation conversation =
                    conversations.get(message.conversation(), new Conversations.Viewer(null, LanguageTag.UNDETERMINED));
            ReceivedMail last = received.findLast(message.conversation());
            Continued continued = continuations.find(message.id());
            boolean automatic = !message.author().kind().equals("staff");
            String to = recipient(last, conversation.customer().id(), automatic, continued);
            if (to == null) {
                return null;
            }
            String from = last != null && last.ownAddress() != null && mailbox.isOwn(last.ownAddress())
                    ? last.ownAddress()
                    : address;
            String mailId = mailId(outgoing, from);
            List<String> references = threads.list(message.conversation()).stream()
                    .filter(id -> !id.equals(mailId))
                    .toList();
            threads.remember(message.conversation(), List.of(mailId));
            MailWording.Said words = wording.of(outgoing.channel(), conversation, message, continued, last == null);
            return new MailDraft(
                    mailId,
                    from,
                    mailbox.fromName(),
                    to,
                    automatic || continued != null
                            ? List.of()
                            : copies(last, to, mailbox, conversation.customer().id()),
                    mailbox.plusAddress() ? ConversationAddress.of(from, message.conversation()) : null,
                    SubjectLine.answer(subject(conversation, last, words), conversation.number()),
                    last == null ? null : last.mailId(),
                    references,
                    words.body(),
                    words.frame(),
                    mailbox.quoteOriginal() ? words.original() : null,
                    files(words.messages()),
                    automatic);
        });
    }

    // What no person wrote goes to nobody but the sender: who names somebody else for the answers must not be able to
    // have us write to them.
    private @Nullable String recipient(
            @Nullable ReceivedMail last, UUID customer, boolean automatic, @Nullable Continued continued) {
        if (continued != null) {
            return continued.address();
        }
        if (last != null) {
            return last.replyTo() == null || automatic ? last.sender() : last.replyTo();
        }
        Customer known = customers.get(customer);
        return known.email();
    }

    private static String mailId(Outgoing outgoing, String from) {
        return "<" + outgoing.key() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
    }

    // Everybody who reads along, and the customer when somebody else of the thread wrote last.
    private List<String> copies(@Nullable ReceivedMail last, String to, MailboxSettings mailbox, UUID customer) {
        if (last == null) {
            return List.of();
        }
        Customer known = customers.get(customer);
        boolean theirs = known.identities().stream()
                .anyMatch(identity -> identity.value().equalsIgnoreCase(last.sender()));
        Stream<String> absent = theirs || known.email() == null ? Stream.empty() : Stream.of(known.email());
        // A mail that names none of our addresses came by another mailbox that hands on what it gets: a copy to that
        // one would come back to us.
        boolean named = Stream.concat(last.recipients().stream(), last.copies().stream())
                .anyMatch(address -> isOwn(address, mailbox));
        return Stream.of(absent, named ? last.recipients().stream() : Stream.<String>empty(), last.copies().stream())
                .flatMap(addresses -> addresses)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .distinct()
                .filter(address -> !address.equalsIgnoreCase(to) && !address.equalsIgnoreCase(last.sender()))
                .filter(address -> !isOwn(address, mailbox))
                .limit(MAX_COPIES)
                .toList();
    }

    private static boolean isOwn(String address, MailboxSettings mailbox) {
        return mailbox.isOwn(ConversationAddress.plain(address)) || mailbox.isOwn(address);
    }

    private static @Nullable String subject(
            Conversation conversation, @Nullable ReceivedMail last, MailWording.Said words) {
        if (words.subject() != null) {
            return words.subject();
        }
        return conversation.subject() == null && last != null ? last.subject() : conversation.subject();
    }

    private List<StoredFile> files(List<Message> messages) {
        List<UUID> ids = messages.stream()
                .flatMap(message -> message.attachments().stream())
                .map(Message.Attachment::id)
                .toList();
        Map<UUID, StoredFile> found = files.find(ids);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}

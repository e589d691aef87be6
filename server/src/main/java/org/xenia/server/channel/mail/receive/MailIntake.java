package org.xenia.server.channel.mail.receive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.mail.header.MailAddress;
import org.xenia.mail.machine.MailKind;
import org.xenia.mail.parse.Attachment;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.thread.MailFiles;
import org.xenia.server.channel.mail.thread.ReceivedMail;
import org.xenia.server.channel.mail.thread.ReceivedMails;
import org.xenia.server.channel.mail.thread.SubjectLine;
import org.xenia.server.channel.mail.thread.ThreadIds;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.conversation.History;
import org.xenia.server.conversation.InboundMessage;
import org.xenia.server.conversation.Intake;
import org.xenia.server.customer.CustomerIdentity;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.file.FileRegister;

/// Makes a customer's message of a mail, or finds that it is none. Every method takes part in the
/// caller's transaction: message, files and thread are there together or not at all.
@Component
class MailIntake {

    private final Intake intake;
    private final ThreadFinder finder;
    private final ThreadIds threads;
    private final ReceivedMails received;
    private final Judgement judgement;
    private final ReturnedMail returned;
    private final HeldMails held;
    private final Customers customers;
    private final Conversations conversations;
    private final FileRegister files;
    private final History history;

    MailIntake(
            Intake intake,
            ThreadFinder finder,
            ThreadIds threads,
            ReceivedMails received,
            Judgement judgement,
            ReturnedMail returned,
            HeldMails held,
            Customers customers,
            Conversations conversations,
            FileRegister files,
            History history) {
        this.intake = intake;
        this.finder = finder;
        this.threads = threads;
        this.received = received;
        this.judgement = judgement;
        this.returned = returned;
        this.held = held;
        this.customers = customers;
        this.conversations = conversations;
        this.files = files;
        this.history = history;
    }

    /// Takes a mail in as what it is. Answers whether it became that, and was not held.
    boolean take(UUID channel, MailboxSettings mailbox, ArrivedMail arrived) {
        if (intake.find(channel, arrived.mailId()) != null || isOwnCopy(arrived, mailbox)) {
            return true;
        }
        if (ReturnedMail.isReport(arrived.mail())) {
            boolean ours = returned.take(channel, arrived.mail());
            if (!ours) {
                held.add(channel, HoldReason.REPORT, arrived);
            }
            return ours;
        }
        UUID conversation = findConversation(arrived, mailbox);
        HoldReason reason = judgement.find(channel, arrived, mailbox, conversation);
        if (reason == null) {
            boolean bygone = History.isBygone(arrived.arrivedAt());
            Accepted accepted = accept(channel, mailbox, arrived, conversation, bygone);
            if (bygone) {
                history.closeBygone(accepted.conversation());
            }
        } else {
            if (reason == HoldReason.OWN_MAIL) {
                finder.rememberOwn(arrived);
            }
            held.add(channel, reason, arrived);
        }
        return reason == null;
    }

    /// Takes a mail in as a customer's message, since somebody has looked at it. Answers the message.
    UUID release(UUID channel, MailboxSettings mailbox, ArrivedMail arrived) {
        return accept(channel, mailbox, arrived, findConversation(arrived, mailbox), false)
                .message();
    }

    private @Nullable UUID findConversation(ArrivedMail arrived, MailboxSettings mailbox) {
        return finder.find(arrived, arrived.sender(mailbox));
    }

    /// A copy of what we sent, for example because the mailbox is in copy itself.
    private boolean isOwnCopy(ArrivedMail arrived, MailboxSettings mailbox) {
        return ArrivedMail.isOwn(arrived.mail().from(), mailbox) && threads.find(List.of(arrived.mailId())) != null;
    }

    /// @param quiet whether it only is to be kept, as what is history
    private Accepted accept(
            UUID channel, MailboxSettings mailbox, ArrivedMail arrived, @Nullable UUID conversation, boolean quiet) {
        MailAddress sender = arrived.sender(mailbox);
        MailWords words = MailWords.of(arrived.mail());
        List<UUID> attached = store(MailFiles.kept(arrived.mail()));
        Accepted accepted = intake.accept(new InboundMessage(
                channel,
                arrived.mailId(),
                customer(conversation, sender),
                words.text(),
                attached,
                conversation,
                SubjectLine.bare(arrived.mail().subject()),
                quiet || (arrived.mail().automatic() && conversation != null)));
        history.arrived(accepted.conversation(), accepted.message(), arrived.arrivedAt());
        customers.setDeliverable(address(sender));
        returned.answered(channel, arrived.mail());
        received.add(described(accepted.message(), channel, mailbox, arrived, words.cut()));
        List<String> ids = new ArrayList<>(ThreadFinder.answered(arrived.mail()).reversed());
        ids.add(arrived.mailId());
        threads.remember(accepted.conversation(), ids.subList(Math.max(0, ids.size() - 20), ids.size()));
        return accepted;
    }

    // Who answers a chat that went on by mail, or reads along, may be known as somebody else or as nobody. It is the
    // conversation's customer whose matter it is, and their own name and address stay what they are.
    private Customers.Sender customer(@Nullable UUID conversation, MailAddress sender) {
        CustomerIdentity own = CustomerIdentity.email(address(sender));
        List<CustomerIdentity> known = conversation == null
                ? List.of()
                : customers.get(conversations.customerOf(conversation)).identities();
        boolean theirs = known.stream()
                .anyMatch(identity ->
                        identity.kind() == own.kind() && identity.value().equals(own.value()));
        if (!known.isEmpty() && !theirs) {
            return new Customers.Sender(known.getFirst(), null, null, null, null, null);
        }
        String name = sender.name().isBlank() ? null : sender.name().strip();
        return new Customers.Sender(own, name, address(sender), null, null, null);
    }

    private ReceivedMail described(
            UUID message, UUID channel, MailboxSettings mailbox, ArrivedMail arrived, String cut) {
        MailAddress sender = arrived.sender(mailbox);
        return new ReceivedMail(
                message,
                channel,
                arrived.mailId(),
                arrived.ownAddress(mailbox),
                address(sender),
                sender.name(),
                arrived.replyTo(sender),
                addresses(arrived.mail().to()),
                addresses(arrived.mail().cc()),
                arrived.mail().subject(),
                arrived.mail().automatic(),
                arrived.mail().kind() == MailKind.BULK,
                cut,
                files.add("mail.eml", new ByteArrayInputStream(arrived.bytes()), null)
                        .id(),
                arrived.mail().date() == null ? null : arrived.mail().date().toInstant(),
                arrived.arrivedAt());
    }

    private List<UUID> store(List<Attachment> attachments) {
        List<UUID> ids = new ArrayList<>();
        for (Attachment attachment : attachments) {
            try (InputStream content = attachment.content().open()) {
                ids.add(files.add(attachment.name(), content, null).id());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return ids;
    }

    private static String address(MailAddress person) {
        return person.address().strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> addresses(List<MailAddress> people) {
        return people.stream()
                .map(MailIntake::address)
                .filter(address -> !address.isEmpty())
                .limit(100)
                .toList();
    }
}

package org.xenia.server.channel.mail.send;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.ChannelDelivery;
import org.xenia.server.channel.delivery.DeliveryReason;
import org.xenia.server.channel.delivery.DeliveryResult;
import org.xenia.server.channel.delivery.DeliveryResult.Accepted;
import org.xenia.server.channel.delivery.DeliveryResult.Answer;
import org.xenia.server.channel.delivery.DeliveryResult.Refused;
import org.xenia.server.channel.delivery.DeliveryResult.Retry;
import org.xenia.server.channel.delivery.DeliveryResult.Unknown;
import org.xenia.server.channel.delivery.DeliveryTerms;
import org.xenia.server.channel.delivery.Outgoing;
import org.xenia.server.channel.mail.MailServer;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.Mailboxes;
import org.xenia.server.channel.mail.connect.MailConnections;
import org.xenia.server.channel.mail.connect.MailFault;
import org.xenia.server.channel.mail.thread.UndeliverableMail;
import org.xenia.server.kernel.database.Transactions;

/// Delivers replies as mail. The key of a delivery is its Message-ID, by which servers and mail programs
/// know a repetition; a mail that was taken is "sent", since only a bounce tells what became of it later.
@Component
class MailDelivery implements ChannelDelivery {

    /// Providers of small mailboxes bear about one mail a second.
    private static final DeliveryTerms TERMS = new DeliveryTerms(2, 60, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final Mailboxes mailboxes;
    private final MailComposer composer;
    private final MimeWriter writer;
    private final MailConnections connections;
    private final UndeliverableMail undeliverable;
    private final Transactions transactions;

    MailDelivery(
            Mailboxes mailboxes,
            MailComposer composer,
            MimeWriter writer,
            MailConnections connections,
            UndeliverableMail undeliverable,
            Transactions transactions) {
        this.mailboxes = mailboxes;
        this.composer = composer;
        this.writer = writer;
        this.connections = connections;
        this.undeliverable = undeliverable;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return "email";
    }

    @Override
    public DeliveryTerms terms() {
        return TERMS;
    }

    @Override
    public DeliveryResult deliver(Outgoing outgoing) {
        MailboxSettings mailbox = mailboxes.get(outgoing.channel());
        MailServer server = mailboxes.findOutgoing(outgoing.channel());
        String address = mailbox.address();
        if (server == null || address == null) {
            return new Refused(DeliveryReason.NOT_CONFIGURED, Answer.NONE);
        }
        MailDraft draft = composer.compose(outgoing, mailbox, address);
        if (draft == null) {
            return new Refused(DeliveryReason.NO_ADDRESS, Answer.NONE);
        }
        try {
            DeliveryResult result = send(draft, writer.write(draft), server);
            if (result instanceof Refused refused && refused.reason() == DeliveryReason.ADDRESS_UNKNOWN) {
                transactions.run(() -> undeliverable.note(outgoing.message(), draft.to(), refused.reason()));
            }
            return result;
        } catch (AddressException malformed) {
            return new Refused(DeliveryReason.ADDRESS_UNKNOWN, Answer.NONE);
        } catch (MessagingException unwritable) {
            throw new IllegalStateException("the mail could not be put into parts", unwritable);
        }
    }

    private DeliveryResult send(MailDraft draft, MimeMessage mail, MailServer server) {
        String domain = draft.from().substring(draft.from().lastIndexOf('@') + 1);
        try (Transport transport = connections.smtp(server, domain)) {
            return send(draft, mail, transport);
        } catch (MessagingException failed) {
            return unconnected(failed);
        }
    }

    // What breaks here may have broken after the mail was taken: the next try has the same Message-ID.
    private static DeliveryResult send(MailDraft draft, MimeMessage mail, Transport transport) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Accepted(draft.mailId(), Answer.of(250));
        } catch (SendFailedException refused) {
            if (reached(draft, refused)) {
                return new Accepted(draft.mailId(), new Answer(250, detail(refused)));
            }
            return answered(refused);
        } catch (MessagingException failed) {
            return answered(failed);
        }
    }

    private static DeliveryResult answered(MessagingException failed) {
        SmtpAnswer answer = SmtpAnswer.find(failed);
        if (answer != null) {
            return answer.result();
        }
        DeliveryReason reason = Thread.currentThread().isInterrupted() ? DeliveryReason.INTERNAL : reason(failed);
        return new Unknown(reason, new Answer(null, detail(failed)));
    }

    private static DeliveryResult unconnected(MessagingException failed) {
        if (Thread.currentThread().isInterrupted()) {
            return new Unknown(DeliveryReason.INTERNAL, Answer.NONE);
        }
        return new Retry(reason(failed), null, new Answer(null, detail(failed)));
    }

    /// Whether the customer's own address was taken although another one was not.
    private static boolean reached(MailDraft draft, SendFailedException refused) {
        return refused.getValidSentAddresses() != null
                && Arrays.stream(refused.getValidSentAddresses())
                        .anyMatch(address -> address instanceof InternetAddress internet
                                && draft.to().equalsIgnoreCase(internet.getAddress()));
    }

    private static DeliveryReason reason(MessagingException failed) {
        return switch (MailFault.of(failed)) {
            case HOST_UNKNOWN, UNREACHABLE, ENCRYPTION, CERTIFICATE, PROVIDER_AWAY -> DeliveryReason.UNREACHABLE;
            case TIMEOUT -> DeliveryReason.TIMEOUT;
            case SIGN_IN, SIGN_IN_AGAIN, CLIENT_REFUSED -> DeliveryReason.NOT_AUTHORISED;
            case ADDRESS_NOT_ALLOWED -> DeliveryReason.ADDRESS_NOT_ALLOWED;
            case NOT_CONFIGURED -> DeliveryReason.NOT_CONFIGURED;
            case FOLDER_MISSING, NO_LASTING_NAMES, PROTOCOL -> DeliveryReason.PROVIDER_FAILING;
        };
    }

    /// The server's words; what a refused sign-in says may repeat what we sent.
    private static @Nullable String detail(MessagingException failed) {
        return failed instanceof AuthenticationFailedException ? null : failed.getMessage();
    }
}

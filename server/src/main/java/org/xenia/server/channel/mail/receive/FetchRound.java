package org.xenia.server.channel.mail.receive;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Date;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.FileRefusal;

/// Takes in what is new in a folder, mail by mail. The place moves in the transaction that keeps a mail, so
/// that a crash anywhere neither loses nor doubles one; a mail that cannot be taken in is held, and the
/// next one comes.
@Component
class FetchRound {

    private static final Logger LOG = LoggerFactory.getLogger(FetchRound.class);

    /// Larger mails are not taken apart; they are held as they came.
    static final int LARGEST = 60 << 20;

    /// Two copies that meet in two mailboxes may roll each other back.
    private static final int ATTEMPTS = 3;

    private static final int BATCH = 100;

    private final MailIntake intake;
    private final HeldMails held;
    private final FetchStore store;
    private final Transactions transactions;

    FetchRound(MailIntake intake, HeldMails held, FetchStore store, Transactions transactions) {
        this.intake = intake;
        this.held = held;
        this.store = store;
        this.transactions = transactions;
    }

    /// Takes in everything that is new.
    ///
    /// @param folder open
    /// @param mayGoOn asked before every batch
    /// @throws MessagingException when the connection fails; what was taken in stays so
    void make(UUID channel, MailboxSettings mailbox, IMAPFolder folder, BooleanSupplier mayGoOn)
            throws MessagingException {
        long validity = folder.getUIDValidity();
        long next = folder.getUIDNext();
        FetchPlace place = transactions.call(
                () -> store.begin(channel, folder.getFullName(), validity, next, mailbox.importOld()));
        // The server answers a range that begins behind the last mail with the last mail.
        Message[] fresh = Arrays.stream(folder.getMessagesByUID(place.uid() + 1, UIDFolder.LASTUID))
                .filter(message -> message != null && uid(folder, message) > place.uid())
                .toArray(Message[]::new);
        for (int from = 0; from < fresh.length && mayGoOn.getAsBoolean(); from += BATCH) {
            Message[] batch = Arrays.copyOfRange(fresh, from, Math.min(from + BATCH, fresh.length));
            FetchProfile profile = new FetchProfile();
            profile.add(FetchProfile.Item.SIZE);
            profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
            folder.fetch(batch, profile);
            for (Message message : batch) {
                take(channel, mailbox, place, uid(folder, message), (IMAPMessage) message);
            }
        }
    }

    private static long uid(IMAPFolder folder, Message message) {
        try {
            return folder.getUID(message);
        } catch (MessagingException removed) {
            return -1;
        }
    }

    private void take(UUID channel, MailboxSettings mailbox, FetchPlace place, long uid, IMAPMessage message)
            throws MessagingException {
        if (uid < 0) {
            return;
        }
        String number = "uid:" + place.uidValidity() + ":" + uid;
        try {
            if (isOld(message, place)) {
                transactions.run(() -> store.done(channel, place.uidValidity(), uid));
            } else if (message.getSize() > LARGEST) {
                hold(channel, place, uid, number, message);
            } else {
                takeBytes(channel, mailbox, place, uid, message);
            }
        } catch (MessageRemovedException gone) {
            transactions.run(() -> store.done(channel, place.uidValidity(), uid));
        } catch (IOException broken) {
            throw new MessagingException("the connection broke within a mail", broken);
        }
    }

    private static boolean isOld(IMAPMessage message, FetchPlace place) throws MessagingException {
        Date arrived = place.skipBefore() == 0 ? null : message.getReceivedDate();
        // Clocks differ; a mail too many is better than one too few.
        return arrived != null && arrived.toInstant().toEpochMilli() < place.skipBefore() - 86_400_000L;
    }

    private void takeBytes(UUID channel, MailboxSettings mailbox, FetchPlace place, long uid, IMAPMessage message)
            throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream content = message.getMimeStream()) {
            bytes = content.readNBytes(LARGEST);
        }
        HoldReason reason = takeIn(channel, mailbox, place, uid, bytes);
        if (reason != null) {
            transactions.run(() -> {
                held.add(channel, reason, ArrivedMail.of(bytes));
                store.done(channel, place.uidValidity(), uid);
            });
        }
    }

    /// Why it could not be taken in; null when it was. When even holding it fails, the database is at fault
    /// or the virus scanner away, and the same mail comes again.
    private @Nullable HoldReason takeIn(
            UUID channel, MailboxSettings mailbox, FetchPlace place, long uid, byte[] bytes) {
        RuntimeException problem = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                transactions.run(() -> {
                    intake.take(channel, mailbox, ArrivedMail.of(bytes));
                    store.done(channel, place.uidValidity(), uid);
                });
                return null;
            } catch (RuntimeException failed) {
                if (failed instanceof Refusal refused && refused.code() == FileRefusal.INFECTED_FILE) {
                    return HoldReason.INFECTED;
                }
                problem = failed;
            }
        }
        LOG.warn("a mail could not be taken in and is held", problem);
        return HoldReason.FAILED;
    }

    private void hold(UUID channel, FetchPlace place, long uid, String number, IMAPMessage message)
            throws MessagingException, IOException {
        String subject = String.valueOf(message.getHeader("Subject", " "));
        String sender = String.valueOf(message.getHeader("From", " "));
        try (InputStream content = message.getMimeStream()) {
            transactions.run(() -> {
                held.add(channel, HoldReason.TOO_LARGE, number, sender, subject, size(message), content);
                store.done(channel, place.uidValidity(), uid);
            });
        }
    }

    private static long size(IMAPMessage message) {
        try {
            return message.getSize();
        } catch (MessagingException unknown) {
            return LARGEST;
        }
    }
}

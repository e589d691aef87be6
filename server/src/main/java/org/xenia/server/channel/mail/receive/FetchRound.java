package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.FileRefusal;

/// Takes in what waits in a mailbox. The place moves in the transaction that keeps a mail, so that a crash
/// anywhere neither loses nor doubles one; a mail that cannot be taken in is held, and the next one comes.
@Component
class FetchRound {

    private static final Logger LOG = LoggerFactory.getLogger(FetchRound.class);

    /// Larger mails are not taken apart; they stay on their server and are named to administrators.
    static final int LARGEST = 60 << 20;

    /// Two copies that meet in two mailboxes may roll each other back.
    private static final int ATTEMPTS = 3;

    /// So many small mails share a transaction. Longer ones would keep the readers of the log waiting.
    private static final int TOGETHER = 8;

    private static final int SMALL = 256 << 10;

    private final MailIntake intake;
    private final Oddities oddities;
    private final FetchStore store;
    private final Transactions transactions;

    FetchRound(MailIntake intake, Oddities oddities, FetchStore store, Transactions transactions) {
        this.intake = intake;
        this.oddities = oddities;
        this.store = store;
        this.transactions = transactions;
    }

    /// Takes in everything that waits.
    ///
    /// @param mayGoOn asked before every batch
    /// @return whether all of it was taken in
    /// @throws MessagingException when the connection fails; what was taken in stays so
    boolean make(UUID channel, MailboxSettings mailbox, MailSource source, BooleanSupplier mayGoOn)
            throws MessagingException {
        int waiting = source.look();
        transactions.run(() -> store.waits(channel, waiting));
        int done = 0;
        while (mayGoOn.getAsBoolean()) {
            List<WaitingMail> batch = source.next();
            if (batch.isEmpty()) {
                break;
            }
            take(channel, mailbox, batch);
            done += batch.size();
        }
        boolean all = done >= waiting;
        if (all && waiting > 0) {
            transactions.run(() -> store.waits(channel, 0));
        }
        return all;
    }

    private void take(UUID channel, MailboxSettings mailbox, List<WaitingMail> batch) throws MessagingException {
        List<Fetched> together = new ArrayList<>();
        for (WaitingMail waiting : batch) {
            Fetched fetched = fetch(channel, waiting);
            if (fetched == null) {
                continue;
            }
            if (fetched.bytes().length > SMALL) {
                takeTogether(channel, mailbox, together);
                takeAlone(channel, mailbox, fetched);
                continue;
            }
            together.add(fetched);
            if (together.size() == TOGETHER) {
                takeTogether(channel, mailbox, together);
            }
        }
        takeTogether(channel, mailbox, together);
    }

    /// A mail whose bytes are here.
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Fetched(WaitingMail waiting, byte[] bytes) {

        ArrivedMail arrived() {
            return ArrivedMail.of(bytes, waiting.arrivedAt());
        }
    }

    /// Its bytes; null when it is done without them.
    private @Nullable Fetched fetch(UUID channel, WaitingMail waiting) throws MessagingException {
        try {
            if (waiting.isOld()) {
                finish(waiting, false);
            } else if (waiting.size() > LARGEST) {
                oddities.keepLarge(channel, waiting);
            } else {
                byte[] bytes = bytes(waiting);
                if (bytes.length <= LARGEST) {
                    return new Fetched(waiting, bytes);
                }
                // Larger than the server said.
                oddities.keepLarge(channel, waiting);
            }
        } catch (MessageRemovedException gone) {
            finish(waiting, false);
        } catch (MailRefused refused) {
            oddities.keepRefused(channel, waiting, refused);
        } catch (IOException broken) {
            throw new MessagingException("the connection broke within a mail", broken);
        }
        return null;
    }

    private static byte[] bytes(WaitingMail waiting) throws MessagingException, IOException {
        try (InputStream content = waiting.open()) {
            return content.readNBytes(LARGEST + 1);
        }
    }

    private void finish(WaitingMail waiting, boolean taken) {
        transactions.run(() -> waiting.done(taken));
    }

    /// Empties the list. What does not go through together is tried one by one.
    private void takeTogether(UUID channel, MailboxSettings mailbox, List<Fetched> mails) throws MessagingException {
        List<Fetched> all = List.copyOf(mails);
        mails.clear();
        if (all.size() > 1 && tryTogether(channel, mailbox, all)) {
            return;
        }
        for (Fetched fetched : all) {
            takeAlone(channel, mailbox, fetched);
        }
    }

    private boolean tryTogether(UUID channel, MailboxSettings mailbox, List<Fetched> all) throws MessagingException {
        List<WaitingMail> taken;
        try {
            taken = transactions.call(() -> {
                List<WaitingMail> messages = new ArrayList<>();
                for (Fetched fetched : all) {
                    if (take(channel, mailbox, fetched)) {
                        messages.add(fetched.waiting());
                    }
                }
                return messages;
            });
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.debug("mails are taken in one by one", failed);
            return false;
        }
        for (WaitingMail waiting : taken) {
            waiting.leave();
        }
        return true;
    }

    private boolean take(UUID channel, MailboxSettings mailbox, Fetched fetched) {
        boolean taken = intake.take(channel, mailbox, fetched.arrived());
        fetched.waiting().done(taken);
        return taken;
    }

    private void takeAlone(UUID channel, MailboxSettings mailbox, Fetched fetched) throws MessagingException {
        Throwable problem = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                if (transactions.call(() -> take(channel, mailbox, fetched))) {
                    fetched.waiting().leave();
                }
                return;
            } catch (RuntimeException | StackOverflowError failed) {
                problem = failed;
                if (isInfected(failed)) {
                    break;
                }
            }
        }
        HoldReason reason = isInfected(problem) ? HoldReason.INFECTED : HoldReason.FAILED;
        if (reason == HoldReason.FAILED) {
            LOG.warn("a mail could not be taken in and is held", problem);
        }
        // When even this fails, the database is at fault or the virus scanner away, and the same mail comes again.
        oddities.keep(channel, reason, fetched.waiting(), fetched.arrived());
    }

    private static boolean isInfected(@Nullable Throwable failed) {
        return failed instanceof Refusal refused && refused.code() == FileRefusal.INFECTED_FILE;
    }
}

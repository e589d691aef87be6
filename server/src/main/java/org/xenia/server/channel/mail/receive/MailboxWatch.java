package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.channel.mail.MailServer;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.Mailboxes;
import org.xenia.server.channel.mail.connect.MailConnections;
import org.xenia.server.channel.mail.connect.MailFault;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;

/// Watches one mailbox on a thread of its own: takes in what is new and waits for more. A connection that fails is made
/// anew, after longer and longer pauses.
final class MailboxWatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5));

    /// Where only a new connection tells what has come.
    private static final Duration POLL = Duration.ofSeconds(30);

    private final FetchStore.Watched watched;
    private final UUID node;
    private final boolean sole;
    private final Mailboxes mailboxes;
    private final MailSources sources;
    private final FetchRound round;
    private final FetchStore store;
    private final Transactions transactions;
    private @Nullable MailboxWatch before;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable MailSource source;
    private @Nullable Thread thread;

    /// @param node by which this process is known among those that share the database
    /// @param sole whether it is the only one
    /// @param before which read the mailbox until now, and may have a batch in hand
    MailboxWatch(
            FetchStore.Watched watched,
            UUID node,
            boolean sole,
            @Nullable MailboxWatch before,
            Mailboxes mailboxes,
            MailSources sources,
            FetchRound round,
            FetchStore store,
            Transactions transactions) {
        this.watched = watched;
        this.node = node;
        this.sole = sole;
        this.before = before;
        this.mailboxes = mailboxes;
        this.sources = sources;
        this.round = round;
        this.store = store;
        this.transactions = transactions;
    }

    void start() {
        thread = Thread.ofVirtual()
                .name("mailbox-" + watched.channel())
                .start(() -> Workspace.run(watched.workspace(), this::loop));
    }

    void stop() {
        stopped.countDown();
        MailSource open = source;
        if (open != null) {
            open.stop();
        }
    }

    void join(Duration longest) throws InterruptedException {
        if (thread != null) {
            thread.join(longest);
        }
    }

    boolean isOf(FetchStore.Watched other) {
        return watched.equals(other);
    }

    private void loop() {
        awaitPredecessor();
        int failures = 0;
        while (isRunning()) {
            MailFault fault = attempt();
            if (!isRunning()) {
                return;
            }
            failures = fault == null ? 0 : failures + 1;
            Duration pause = failures == 0 ? POLL : PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
            rest(pause.plusMillis(ThreadLocalRandom.current().nextLong(500)));
        }
    }

    /// One connection, for as long as it holds. Answers what ended it; null when another node reads the mailbox.
    private @Nullable MailFault attempt() {
        try {
            if (isLeased()) {
                connected();
            }
            return null;
        } catch (MessagingException failed) {
            MailFault fault = MailFault.of(failed);
            LOG.debug("the mailbox {} cannot be read: {}", watched.channel(), fault, failed);
            note(fault);
            return fault;
        } catch (RuntimeException | Error failed) {
            // A part of the program that is missing fails in the same way for each look; the mailbox must not fall
            // asleep.
            if (isRunning()) {
                LOG.warn("reading the mailbox {} stumbled and goes on in a moment", watched.channel(), failed);
            }
            return MailFault.PROTOCOL;
        }
    }

    private void connected() throws MessagingException {
        MailboxSettings mailbox = mailboxes.get(watched.channel());
        MailServer server = mailboxes.findIncoming(watched.channel());
        if (server == null) {
            return;
        }
        boolean more = true;
        while (more && isRunning() && isLeased()) {
            try (MailSource opened = sources.open(watched.channel(), mailbox, server)) {
                source = opened;
                if (!isRunning()) {
                    opened.stop();
                }
                more = follow(mailbox, opened);
            } finally {
                source = null;
            }
        }
    }

    /// Reads an open mailbox for as long as it tells what comes. Answers whether more waits that only a new connection
    /// shows.
    private boolean follow(MailboxSettings mailbox, MailSource opened) throws MessagingException {
        boolean all = true;
        while (isRunning() && isLeased()) {
            all = round.make(watched.channel(), mailbox, opened, () -> isRunning() && isLeased());
            note(null);
            if (!all || !opened.awaitMore()) {
                break;
            }
        }
        return !all;
    }

    // Two at once would take the same mails, of which the second is known, and be two sessions at a POP3 server that
    // allows one.
    private void awaitPredecessor() {
        MailboxWatch predecessor = before;
        before = null;
        try {
            if (predecessor != null) {
                predecessor.join(Duration.ofMillis(MailConnections.READ_MILLIS));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isLeased() {
        return transactions.call(() -> store.lease(watched.channel(), node, sole));
    }

    private void note(@Nullable MailFault fault) {
        transactions.run(() -> store.checked(watched.channel(), fault));
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void rest(Duration pause) {
        try {
            if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("the mailbox {} is watched no more", watched.channel());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.xenia.server.channel.mail.receive;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
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

/// Watches one mailbox on a thread of its own: takes in what is new, then has the server say when there is more (IDLE,
/// RFC 2177), or asks it now and then where the server cannot. A connection that fails is made anew, after longer and
/// longer pauses.
final class MailboxWatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5));

    /// Where the server does not say when there is more.
    private static final Duration POLL = Duration.ofSeconds(20);

    /// An idle connection is spoken to before the limit of reading ends it.
    private static final Duration IDLE = Duration.ofMillis(MailConnections.READ_MILLIS * 3L / 4);

    private final FetchStore.Watched watched;
    private final UUID node;
    private final boolean sole;
    private final Mailboxes mailboxes;
    private final MailConnections connections;
    private final FetchRound round;
    private final FetchStore store;
    private final Transactions transactions;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean idling = new AtomicBoolean();
    private @Nullable Thread thread;

    /// @param node by which this process is known among those that share the database
    /// @param sole whether it is the only one
    MailboxWatch(
            FetchStore.Watched watched,
            UUID node,
            boolean sole,
            Mailboxes mailboxes,
            MailConnections connections,
            FetchRound round,
            FetchStore store,
            Transactions transactions) {
        this.watched = watched;
        this.node = node;
        this.sole = sole;
        this.mailboxes = mailboxes;
        this.connections = connections;
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
        synchronized (idling) {
            if (thread != null && idling.get()) {
                thread.interrupt();
            }
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
        } catch (RuntimeException failed) {
            if (isRunning()) {
                LOG.warn("reading the mailbox {} stumbled and goes on in a moment", watched.channel(), failed);
            }
            return MailFault.PROTOCOL;
        }
    }

    private void connected() throws MessagingException {
        MailboxSettings mailbox = mailboxes.get(watched.channel());
        MailServer server = mailboxes.findIncoming(watched.channel());
        MailboxSettings.Incoming incoming = mailbox.incoming();
        if (server == null || incoming == null) {
            return;
        }
        try (Store connection = connections.imap(server);
                Folder folder = connection.getFolder(incoming.folder())) {
            folder.open(Folder.READ_ONLY);
            boolean idles = ((IMAPStore) connection).hasCapability("IDLE");
            while (isRunning() && isLeased()) {
                int before = folder.getMessageCount();
                round.make(watched.channel(), mailbox, (IMAPFolder) folder, () -> isRunning() && isLeased());
                note(null);
                if (folder.getMessageCount() != before) {
                    // More came meanwhile, and the server will not say so again.
                    continue;
                }
                if (idles) {
                    idle((IMAPFolder) folder);
                } else {
                    rest(POLL);
                    // Speaking to the server has it tell what has come.
                    folder.getMessageCount();
                }
            }
        }
    }

    // Only here is a stop allowed to interrupt: in the midst of a transaction it would break a connection to the
    // database.
    private void idle(IMAPFolder folder) throws MessagingException {
        CountDownLatch told = new CountDownLatch(1);
        synchronized (idling) {
            if (!isRunning()) {
                return;
            }
            idling.set(true);
        }
        Thread.ofVirtual().start(() -> wake(folder, told));
        try {
            folder.idle(true);
        } finally {
            told.countDown();
            synchronized (idling) {
                idling.set(false);
                if (Thread.interrupted()) {
                    LOG.debug("the mailbox {} is left", watched.channel());
                }
            }
        }
    }

    /// Ends the idling in time. Not by an interrupt, which would end the connection too.
    private static void wake(IMAPFolder folder, CountDownLatch told) {
        try {
            if (!told.await(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
                folder.doCommand(protocol -> {
                    protocol.noop();
                    return null;
                });
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        } catch (MessagingException broken) {
            LOG.debug("the idle connection broke", broken);
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

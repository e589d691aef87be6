package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.channel.mail.connect.MailConnections;

/// Waits until an IMAP server says that there is more (IDLE, RFC 2177), or for a while where it cannot say so.
final class ImapIdle {

    private static final Logger LOG = LoggerFactory.getLogger(ImapIdle.class);

    /// Where the server does not say when there is more.
    static final Duration POLL = Duration.ofSeconds(20);

    /// An idle connection is spoken to before the limit of reading ends it.
    private static final Duration LONGEST = Duration.ofMillis(MailConnections.READ_MILLIS * 3L / 4);

    /// After news the folder is looked at again so soon: what comes between a look and the waiting is announced by most
    /// servers, not by all.
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    private final IMAPFolder folder;
    private final boolean announces;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Object turn = new Object();
    private @Nullable Thread idling;
    private volatile boolean quiet;

    /// @param announces whether the server speaks up by itself
    ImapIdle(IMAPFolder folder, boolean announces) {
        this.folder = folder;
        this.announces = announces;
    }

    void await() throws MessagingException {
        if (announces) {
            idle();
        } else {
            rest();
            // Speaking to the server has it tell what has come.
            folder.getMessageCount();
        }
    }

    /// Ends the waiting. Only an idle thread is interrupted: in the midst of a transaction it would break a
    /// connection to the database.
    void stop() {
        stopped.countDown();
        synchronized (turn) {
            if (idling != null) {
                idling.interrupt();
            }
        }
    }

    private void idle() throws MessagingException {
        CountDownLatch told = new CountDownLatch(1);
        synchronized (turn) {
            if (stopped.getCount() == 0) {
                return;
            }
            idling = Thread.currentThread();
        }
        Duration patience = quiet ? LONGEST : SHORTEST;
        quiet = false;
        Thread.ofVirtual().start(() -> wake(told, patience));
        try {
            folder.idle(true);
        } finally {
            told.countDown();
            synchronized (turn) {
                idling = null;
                if (Thread.interrupted()) {
                    LOG.debug("the folder is left");
                }
            }
        }
    }

    /// Ends the idling in time. Not by an interrupt, which would end the connection too.
    private void wake(CountDownLatch told, Duration patience) {
        try {
            if (!told.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                quiet = true;
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

    private void rest() {
        try {
            if (stopped.await(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("the folder is left");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

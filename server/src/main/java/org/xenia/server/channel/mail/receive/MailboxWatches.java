package org.xenia.server.channel.mail.receive;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.Mailboxes;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Settings;

/// Has every mailbox that is switched on watched, and those whose settings change watched anew.
@Component
class MailboxWatches implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatches.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration LAST = Duration.ofSeconds(3);

    private final Mailboxes mailboxes;
    private final MailSources sources;
    private final FetchRound round;
    private final FetchStore store;
    private final Transactions transactions;
    private final Settings settings;
    private final UUID node = Ids.next();
    private final Map<UUID, MailboxWatch> watches = new HashMap<>();
    private volatile @Nullable CountDownLatch stop;
    private @Nullable Thread thread;

    MailboxWatches(
            Mailboxes mailboxes,
            MailSources sources,
            FetchRound round,
            FetchStore store,
            Transactions transactions,
            Settings settings) {
        this.mailboxes = mailboxes;
        this.sources = sources;
        this.round = round;
        this.store = store;
        this.transactions = transactions;
        this.settings = settings;
    }

    private void loop(CountDownLatch stopping) {
        try {
            do {
                look();
            } while (!stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        watches.values().forEach(MailboxWatch::stop);
        join();
    }

    private void look() {
        try {
            follow(transactions.acrossWorkspaces(store::listWatched));
        } catch (RuntimeException | Error failed) {
            LOG.warn("the mailboxes could not be listed; they are again in a moment", failed);
        }
    }

    private void follow(List<FetchStore.Watched> wanted) {
        Set<UUID> gone = new HashSet<>(watches.keySet());
        for (FetchStore.Watched mailbox : wanted) {
            gone.remove(mailbox.channel());
            MailboxWatch watch = watches.get(mailbox.channel());
            if (watch == null || !watch.isOf(mailbox)) {
                if (watch != null) {
                    watch.stop();
                }
                watches.put(mailbox.channel(), begin(mailbox, watch));
            }
        }
        for (UUID channel : gone) {
            MailboxWatch watch = watches.remove(channel);
            if (watch != null) {
                watch.stop();
            }
        }
    }

    private MailboxWatch begin(FetchStore.Watched mailbox, @Nullable MailboxWatch before) {
        MailboxWatch watch = new MailboxWatch(
                mailbox, node, settings.embeddedDatabase(), before, mailboxes, sources, round, store, transactions);
        watch.start();
        return watch;
    }

    private void join() {
        try {
            for (MailboxWatch watch : watches.values()) {
                watch.join(LAST);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        CountDownLatch stopping = new CountDownLatch(1);
        stop = stopping;
        thread = Thread.ofVirtual().name("mailboxes").start(() -> loop(stopping));
    }

    @Override
    public void stop() {
        CountDownLatch stopping = stop;
        stop = null;
        try {
            if (stopping != null && thread != null) {
                stopping.countDown();
                thread.join();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stop != null;
    }
}

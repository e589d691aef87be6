package org.xenia.server.channel.delivery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.LaneStore.Lane;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Settings;

/// Sees to it that what is due leaves. What is due is in the database, so that nothing is lost with a
/// process. Each channel has as many messages under way as its adapter's terms allow: a provider that
/// hangs holds up nobody but itself.
@Component
class Dispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private static final int AT_ONCE = 128;
    private static final int LOOK_MILLIS = 1_000;
    private static final int PACE_MILLIS = 50;

    /// How long tries under way are waited for at a stop; those that take longer are made again after the
    /// start.
    private static final int LAST_SECONDS = 3;

    private final LaneStore lanes;
    private final Claims claims;
    private final DeliveryRun run;
    private final Transactions transactions;
    private final Settings settings;
    private final Semaphore bell = new Semaphore(0);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable ExecutorService tries;

    Dispatcher(LaneStore lanes, Claims claims, DeliveryRun run, Transactions transactions, Settings settings) {
        this.lanes = lanes;
        this.claims = claims;
        this.run = run;
        this.transactions = transactions;
        this.settings = settings;
    }

    /// Has it look at once for what is due.
    void wake() {
        bell.release();
    }

    private void loop(ExecutorService executor) {
        boolean leasesEnded = !settings.embeddedDatabase();
        while (running) {
            try {
                if (!leasesEnded) {
                    claims.endLeases();
                    leasesEnded = true;
                }
                boolean paced = false;
                for (Lane lane : transactions.acrossWorkspaces(lanes::due)) {
                    paced |= begin(lane, executor);
                }
                if (bell.tryAcquire(paced ? PACE_MILLIS : LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException | Error failed) {
                if (running) {
                    LOG.warn("the outbox stumbled and goes on in a moment", failed);
                    pause();
                }
            }
        }
    }

    /// Begins what a lane allows; true when its pace alone held more back.
    private boolean begin(Lane lane, ExecutorService executor) throws InterruptedException {
        int busy = underWay.getOrDefault(lane.channel(), 0);
        Claims.Claimed claimed = claims.of(lane, busy, places.availablePermits());
        for (Outgoing outgoing : claimed.outgoing()) {
            places.acquire();
            underWay.merge(lane.channel(), 1, Integer::sum);
            executor.execute(() -> make(lane, outgoing));
        }
        return claimed.paced();
    }

    private void make(Lane lane, Outgoing outgoing) {
        try {
            run.make(lane, outgoing);
        } catch (RuntimeException | StackOverflowError failed) {
            // Its lease ends by itself, and then it is tried again under the same key.
            LOG.warn("what came of a delivery could not be kept", failed);
        } finally {
            underWay.computeIfPresent(lane.channel(), (channel, count) -> count == 1 ? null : count - 1);
            places.release();
            wake();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        tries = executor;
        thread = Thread.ofVirtual().name("outbox").start(() -> loop(executor));
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (thread != null) {
                thread.interrupt();
                thread.join();
            }
            if (tries != null) {
                tries.shutdown();
                if (!tries.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                    List<Runnable> unstarted = tries.shutdownNow();
                    LOG.debug("{} deliveries wait for the next start", unstarted.size());
                    tries.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

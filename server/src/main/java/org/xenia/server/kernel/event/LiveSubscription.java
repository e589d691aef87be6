package org.xenia.server.kernel.event;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One watcher of the live feed. It queues what comes until it is taken; one who does not keep up is told
/// to start again from the last position, since the log still has everything.
public final class LiveSubscription implements AutoCloseable {

    private static final int CAPACITY = 2_000;

    private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>(CAPACITY);
    private final Position from;
    private final @Nullable UUID watcher;
    private final Consumer<LiveSubscription> onClose;
    private final List<Runnable> closings = new CopyOnWriteArrayList<>();
    private volatile Runnable arrival = () -> {};
    private volatile boolean ended;

    LiveSubscription(Position from, @Nullable UUID watcher, Consumer<LiveSubscription> onClose) {
        this.from = from;
        this.watcher = watcher;
        this.onClose = onClose;
    }

    /// What a watcher receives.
    public sealed interface Item {
        /// An event of the log.
        record Logged(LoggedEvent event) implements Item {}

        /// Something of the moment, which has no position.
        record Whisper(String name, String json) implements Item {}

        /// Nothing more comes.
        record End() implements Item {}
    }

    /// The position after which the watcher wants to see events.
    public Position from() {
        return from;
    }

    /// Whether it is this member of staff, token or visitor who watches.
    boolean isOf(UUID caller) {
        return caller.equals(watcher);
    }

    /// True when nothing more comes: the server stops, the watcher fell too far behind, or must show again
    /// who they are.
    public boolean ended() {
        return ended;
    }

    /// Has `wake` run now and whenever something was queued; it runs on the feed's own thread and must be quick.
    public void onArrival(Runnable wake) {
        arrival = wake;
        wake.run();
    }

    /// Has `work` run when this watcher leaves.
    public void onClose(Runnable work) {
        closings.add(work);
    }

    /// The next item, or null when none waits.
    public @Nullable Item poll() {
        return queue.poll();
    }

    /// The next item, or null when none comes in time.
    public @Nullable Item take(Duration patience) throws InterruptedException {
        return queue.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    void offer(LoggedEvent event) {
        if (queue.offer(new Item.Logged(event))) {
            arrival.run();
        } else {
            end();
        }
    }

    /// Tells this watcher alone something of the moment; dropped when they do not keep up.
    public void whisper(String name, String json) {
        if (queue.remainingCapacity() > CAPACITY / 2) {
            queue.offer(new Item.Whisper(name, json));
            arrival.run();
        }
    }

    void end() {
        ended = true;
        // Wakes who waits for the next item; with a full queue nobody waits.
        queue.offer(new Item.End());
        arrival.run();
    }

    @Override
    public void close() {
        onClose.accept(this);
        closings.forEach(Runnable::run);
    }
}

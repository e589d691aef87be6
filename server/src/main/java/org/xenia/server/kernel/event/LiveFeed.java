package org.xenia.server.kernel.event;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;

/// Carries new events to whoever watches on this node: [LogTail] reads the log once for a node, however many watch.
///
/// A watcher names what it watches by key, the workspace or one customer, so that an event costs nothing to the
/// thousands whom it does not concern.
@Component
public class LiveFeed implements SmartLifecycle {

    /// The signal that ends the streams of one caller; no server-sent event has this name.
    private static final String DISMISSAL = "dismissal";

    private final EventLog log;
    private final Transactions transactions;
    private final Bell bell;
    private final Map<UUID, Set<LiveSubscription>> watchers = new ConcurrentHashMap<>();
    private volatile boolean running;

    LiveFeed(EventLog log, LogTail tail, Transactions transactions, Bell bell) {
        this.log = log;
        this.transactions = transactions;
        this.bell = bell;
        tail.onEvent(this::deliver);
        bell.onSignal(this::whisper);
    }

    /// Watches all events of a workspace, or of a customer within it, for the current caller.
    ///
    /// @param key the workspace's or the customer's identifier
    /// @param after the last position already seen; null starts now
    public LiveSubscription subscribe(UUID key, @Nullable Position after) {
        Position from = after == null ? head() : after;
        LiveSubscription subscription =
                new LiveSubscription(from, Caller.current().id(), closed -> remove(key, closed));
        watchers.computeIfAbsent(key, unused -> ConcurrentHashMap.newKeySet()).add(subscription);
        return subscription;
    }

    /// The newest position that may be seen.
    public Position head() {
        return transactions.acrossWorkspaces(log::head);
    }

    /// How many watch on this node.
    public int watching() {
        return watchers.values().stream().mapToInt(Set::size).sum();
    }

    /// Tells those who watch the key now, on every node, something that is worth nothing later.
    ///
    /// @param key the workspace's or the customer's identifier
    /// @param name the name of the server-sent event, for example `typing`
    /// @param json its data; it should be short, for long ones are dropped
    public void whisper(UUID key, String name, String json) {
        bell.signal(key + " " + name + " " + json);
    }

    /// Ends the streams of a caller whose rights changed, on this node at once and on the others as soon as
    /// they hear of it. Whoever may still watch comes back, shows who they are and misses nothing.
    ///
    /// @param caller the member of staff or the token
    public void dismiss(UUID caller) {
        end(caller);
        bell.signal(caller + " " + DISMISSAL + " ");
    }

    private void end(UUID caller) {
        watchers.values()
                .forEach(set ->
                        set.stream().filter(watcher -> watcher.isOf(caller)).forEach(LiveSubscription::end));
    }

    private void whisper(String signal) {
        String[] parts = signal.split(" ", 3);
        if (parts.length == 3) {
            UUID key = UUID.fromString(parts[0]);
            if (parts[1].equals(DISMISSAL)) {
                end(key);
                return;
            }
            watchers.getOrDefault(key, Set.of()).forEach(watcher -> watcher.whisper(parts[1], parts[2]));
        }
    }

    private void remove(UUID key, LiveSubscription subscription) {
        watchers.computeIfPresent(key, (unused, set) -> {
            set.remove(subscription);
            return set.isEmpty() ? null : set;
        });
    }

    private void deliver(LoggedEvent event) {
        tell(event.workspace().value(), event);
        UUID customer = event.subject().customer();
        if (customer != null) {
            tell(customer, event);
        }
    }

    private void tell(UUID key, LoggedEvent event) {
        watchers.getOrDefault(key, Set.of()).forEach(watcher -> watcher.offer(event));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        watchers.values().forEach(set -> set.forEach(LiveSubscription::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

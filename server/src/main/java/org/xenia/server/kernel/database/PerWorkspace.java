package org.xenia.server.kernel.database;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;

/// Something costly that is made once for each workspace and kept until its revision moves. A change made
/// on this node shows at once, one made on another node within two seconds.
public final class PerWorkspace<T> {

    private static final Duration TRUSTED = Duration.ofSeconds(2);

    private final Revision revision;
    private final Transactions transactions;
    private final Supplier<T> make;
    private final Clock clock = Clock.systemUTC();
    private final Map<WorkspaceId, Kept<T>> kept = new ConcurrentHashMap<>();

    private record Kept<T>(T value, long revision, long checkedAt) {}

    /// Counts the changes of what the value is made from. Both methods are called in a transaction of the workspace.
    public interface Revision {

        /// How many changes there were so far.
        long current();

        /// Counts a change.
        void raise();
    }

    /// @param make makes the value, inside a transaction of the workspace
    public PerWorkspace(Revision revision, Transactions transactions, Supplier<T> make) {
        this.revision = revision;
        this.transactions = transactions;
        this.make = make;
    }

    /// The value of the current workspace.
    public T get() {
        WorkspaceId workspace = Workspace.current();
        Kept<T> found = kept.get(workspace);
        long now = clock.millis();
        if (found != null && now - found.checkedAt() < TRUSTED.toMillis()) {
            return found.value();
        }
        return transactions.call(() -> {
            long current = revision.current();
            return kept.compute(workspace, (unused, before) -> renewed(before, current, now))
                    .value();
        });
    }

    private Kept<T> renewed(@Nullable Kept<T> before, long current, long now) {
        if (before != null && before.revision() == current) {
            return new Kept<>(before.value(), current, now);
        }
        return new Kept<>(make.get(), current, now);
    }

    /// Has the next look check for changes. Call it in the transaction of the change.
    public void changed() {
        WorkspaceId workspace = Workspace.current();
        revision.raise();
        Transactions.afterCommit(() ->
                kept.computeIfPresent(workspace, (unused, before) -> new Kept<>(before.value(), before.revision(), 0)));
    }
}

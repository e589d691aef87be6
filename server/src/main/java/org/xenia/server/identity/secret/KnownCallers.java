package org.xenia.server.identity.secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.event.LiveFeed;

/// Remembers for a few seconds whose a secret is, so that a program which sends hundreds of messages a second
/// does not cost a look-up for each. What this node changes it forgets at once; what another node ended may
/// last here for [#MEMORY].
@Component
public class KnownCallers {

    /// How long a look-up holds.
    static final Duration MEMORY = Duration.ofSeconds(5);

    private static final int MAX = 10_000;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    private final LiveFeed feed;

    KnownCallers(LiveFeed feed) {
        this.feed = feed;
    }

    private record Entry(WorkspaceId workspace, Caller caller, Instant until) {}

    /// The caller behind a secret: the one remembered, else the one that `lookUp` finds.
    public Optional<Caller> find(OpaqueSecret secret, Supplier<Optional<Caller>> lookUp) {
        Instant now = clock.instant();
        // The hash, not the secret: what lies in memory for long should open nothing.
        String key = new String(secret.hash(), java.nio.charset.StandardCharsets.ISO_8859_1);
        Entry known = entries.get(key);
        if (known != null && known.until().isAfter(now)) {
            return Optional.of(known.caller());
        }
        Optional<Caller> found = lookUp.get();
        found.ifPresent(caller -> remember(key, new Entry(secret.workspace(), caller, now.plus(MEMORY)), now));
        return found;
    }

    /// Forgets everybody of a workspace: somebody's rights there changed.
    public void forget(WorkspaceId workspace) {
        entries.values().removeIf(entry -> entry.workspace().equals(workspace));
    }

    /// Forgets everybody of a workspace, and has a caller of it whose rights changed or ended show again
    /// who they are wherever they watch.
    ///
    /// @param caller the member of staff or the token
    public void dismiss(WorkspaceId workspace, UUID caller) {
        forget(workspace);
        feed.dismiss(caller);
    }

    private void remember(String key, Entry entry, Instant now) {
        if (entries.size() >= MAX) {
            entries.values().removeIf(old -> old.until().isBefore(now));
        }
        if (entries.size() < MAX) {
            entries.put(key, entry);
        }
    }
}

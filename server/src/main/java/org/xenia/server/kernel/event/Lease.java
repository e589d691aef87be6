package org.xenia.server.kernel.event;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The right of this node to run one reader, and how far the reader has come. The database is asked only when the lease
/// is to be renewed: whoever moves a position shows the lease again, so a node that lost it can do no harm.
final class Lease {

    /// Well within the time for which [ReaderStore#hold] takes the lease.
    private static final long RENEW_NANOS = Duration.ofSeconds(5).toNanos();

    /// How far, in time, the stored position may lag behind events that did not concern the reader. Reading them again
    /// costs nothing but time.
    private static final long KEEP_UP_NANOS = Duration.ofSeconds(2).toNanos();

    private final String reader;
    private final ReaderStore store;
    private @Nullable Position stored;
    private Position seen = Position.START;
    private long renewed;
    private long kept;

    Lease(String reader, ReaderStore store) {
        this.reader = reader;
        this.store = store;
    }

    /// Whether this node runs the reader; takes or renews the lease when it is time.
    boolean held() {
        long now = System.nanoTime();
        if (stored == null || now - renewed > RENEW_NANOS) {
            Position found = store.hold(reader);
            if (found == null || !found.equals(stored)) {
                stored = found;
                seen = found == null ? Position.START : found;
            }
            renewed = now;
        }
        return stored != null;
    }

    /// The position up to which the effects of the reader are stored.
    Position stored() {
        if (stored == null) {
            throw new StaleReader(reader);
        }
        return stored;
    }

    /// The position up to which nothing is left to do.
    Position seen() {
        return seen;
    }

    /// The effects of everything up to here were stored, and the position with them.
    void moved(Position position) {
        stored = position;
        seen = position;
        kept = System.nanoTime();
    }

    /// Nothing up to here is left to do.
    void saw(Position position) {
        seen = position;
    }

    /// Stores the position now and then when only events passed that did not concern the reader.
    void keepUp() {
        if (!seen.equals(stored) && System.nanoTime() - kept > KEEP_UP_NANOS) {
            store.pass(reader, stored(), seen);
            moved(seen);
        }
    }

    /// Asks the database at the next turn: something failed, and another node may have taken over.
    void doubt() {
        stored = null;
    }

    /// Gives the lease up, so that another node need not wait for its end.
    void release() {
        if (stored != null && !seen.equals(stored)) {
            store.pass(reader, stored(), seen);
        }
        store.release(reader);
    }
}

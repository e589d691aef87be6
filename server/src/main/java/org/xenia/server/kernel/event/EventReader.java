package org.xenia.server.kernel.event;

import java.util.List;
import java.util.Set;

/// Something that follows the event log with a position of its own. One node of the installation runs it at
/// a time; it sees every event once and in order, and its effect commits together with its position.
///
/// It must be quick, since it holds a transaction: slow work (an engine on the network) is written down as
/// a task here and done elsewhere.
public interface EventReader {

    /// A name that never changes: the position is kept under it.
    String name();

    /// The facts that it follows: records, or sealed families of them. It is told of no others.
    Set<Class<? extends Event>> interests();

    /// Whether a person waits for what it does. It then does not stand in line with work that nobody waits for.
    default boolean isWaitedFor() {
        return false;
    }

    /// Takes one event, in a transaction bound to the event's workspace. An exception rolls back; after
    /// several tries the event becomes a dead letter and the reader goes on.
    void read(LoggedEvent event);

    /// Takes several events of one workspace, in order, in one transaction. A reader of what happens often
    /// overrides it, to ask and to write once for all of them.
    default void readAll(List<LoggedEvent> events) {
        events.forEach(this::read);
    }
}

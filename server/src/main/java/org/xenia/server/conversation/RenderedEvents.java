package org.xenia.server.conversation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.kernel.http.EventStream.Shown;

/// The newest events as staff see them. All who watch a workspace see the same, so each event is written out once,
/// however many watch.
final class RenderedEvents {

    /// More than come while the slowest watcher is served; a power of two.
    private static final int KEPT = 512;

    private final Function<LoggedEvent, Shown> render;
    private final AtomicReferenceArray<Rendered> newest = new AtomicReferenceArray<>(KEPT);

    private record Rendered(LoggedEvent event, Shown shown) {}

    RenderedEvents(Function<LoggedEvent, Shown> render) {
        this.render = render;
    }

    /// The event as staff see it.
    // The feed hands one object to all, and an event read from the database for somebody who catches up is another one:
    // to compare by identity is right and cheap.
    @SuppressWarnings("ReferenceEquality")
    Shown get(LoggedEvent event) {
        int place = (int) (event.position().number() & (KEPT - 1));
        Rendered found = newest.get(place);
        if (found == null || found.event() != event) {
            found = new Rendered(event, render.apply(event));
            newest.set(place, found);
        }
        return found.shown();
    }
}

package org.xenia.server.kernel.event;

import java.util.ArrayList;
import java.util.List;

/// A stretch of the log without a gap: all events after one position up to another.
///
/// @param from the position after which it begins
/// @param to the last position that it covers
/// @param events what lies between, in order
record Stretch(Position from, Position to, List<LoggedEvent> events) {

    private static final int LONGEST = 1_000;

    /// An empty one that begins here.
    static Stretch startingAt(Position from) {
        return new Stretch(from, from, List.of());
    }

    /// This one and what follows it; its oldest events make room.
    Stretch with(List<LoggedEvent> more) {
        List<LoggedEvent> all = new ArrayList<>(events.size() + more.size());
        all.addAll(events);
        all.addAll(more);
        int dropped = Math.max(0, all.size() - LONGEST);
        Position begin = dropped == 0 ? from : all.get(dropped - 1).position();
        return new Stretch(begin, more.getLast().position(), List.copyOf(all.subList(dropped, all.size())));
    }

    /// Whether everything after the position is here.
    boolean reachesBackTo(Position position) {
        return position.compareTo(from) >= 0;
    }

    /// The events after a position to which it reaches back, at most `limit`.
    List<LoggedEvent> after(Position position, int limit) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).position().compareTo(position) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return events.subList(low, Math.min(events.size(), low + limit));
    }
}

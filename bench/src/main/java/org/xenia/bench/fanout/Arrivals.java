package org.xenia.bench.fanout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xenia.bench.load.Latencies;

/// When messages were accepted and when which kind of stream showed them. They are matched only when all is over: a
/// stream may show a message before its sender has read the answer.
final class Arrivals {

    /// A message on a stream.
    private record Arrival(UUID message, boolean staff, long at) {}

    /// A message as its sender knows it.
    private record Sent(long began, long accepted) {}

    private final Map<UUID, Sent> sent = new HashMap<>();
    private final List<Arrival> arrivals = new ArrayList<>();

    synchronized void accepted(UUID message, long began, long accepted) {
        sent.put(message, new Sent(began, accepted));
    }

    synchronized void shown(UUID message, boolean staff, long at) {
        arrivals.add(new Arrival(message, staff, at));
    }

    synchronized int sent() {
        return sent.size();
    }

    /// How often messages were shown, all streams together; those sent before the measurement do not count.
    synchronized int shown() {
        return (int) arrivals.stream()
                .filter(arrival -> sent.containsKey(arrival.message()))
                .count();
    }

    /// How long after the answer to the sender (0 when before it) the streams of a kind showed messages.
    synchronized Latencies afterAccepted(boolean staff) {
        return latencies(staff, true);
    }

    /// How long after the request was sent the streams of a kind showed messages.
    synchronized Latencies afterSent(boolean staff) {
        return latencies(staff, false);
    }

    private Latencies latencies(boolean staff, boolean accepted) {
        Latencies latencies = new Latencies();
        for (Arrival arrival : arrivals) {
            Sent from = sent.get(arrival.message());
            if (arrival.staff() == staff && from != null) {
                latencies.add(Math.max(0, arrival.at() - (accepted ? from.accepted() : from.began())));
            }
        }
        return latencies;
    }
}

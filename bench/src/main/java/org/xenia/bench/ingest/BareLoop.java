package org.xenia.bench.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xenia.bench.load.Latencies;
import org.xenia.bench.system.Database;

/// The baseline: one connection that writes the rows of a message and does nothing else. No HTTP, no check, no look-up
/// whether the message came before; the same rows, the same row-level security, the same durability.
final class BareLoop {

    private final Database database;
    private final UUID workspace;
    private final UUID channel;

    BareLoop(Database database, UUID workspace, UUID channel) {
        this.database = database;
        this.workspace = workspace;
        this.channel = channel;
    }

    private record Known(UUID customer, UUID conversation) {}

    /// Works until the deadline.
    Latencies work(int worker, long deadline) throws SQLException {
        Latencies latencies = new Latencies();
        MessageMix mix = new MessageMix(worker);
        List<Known> known = new ArrayList<>();
        try (Connection connection = database.openAsServer();
                MessageRowsWriter rows = new MessageRowsWriter(connection, channel)) {
            for (long began = System.nanoTime(); began < deadline; began = System.nanoTime()) {
                int customer = mix.customer();
                rows.bind(workspace);
                if (customer == mix.known()) {
                    Known fresh = new Known(UUID.randomUUID(), UUID.randomUUID());
                    rows.start(fresh.customer(), fresh.conversation());
                    known.add(fresh);
                    mix.addKnown();
                }
                Known one = known.get(customer);
                rows.append(one.customer(), one.conversation(), mix.text());
                connection.commit();
                latencies.add(System.nanoTime() - began);
            }
        }
        return latencies;
    }
}

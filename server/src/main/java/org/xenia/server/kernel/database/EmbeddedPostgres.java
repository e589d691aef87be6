package org.xenia.server.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own as a child process: fsync on, password, loopback only, ICU collation, data
/// checksums.
///
/// The binaries come from an artefact meant for tests; only the binaries are used, never its launcher, which
/// runs
/// without fsync and without passwords. After `kill -9` of this process the database goes on alone; the next
/// start
/// stops it and starts its own, and PostgreSQL recovers what was committed.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final DatabaseAddress address;

    private EmbeddedPostgres(Process process, DatabaseAddress address) {
        this.process = process;
        this.address = address;
    }

    /// Starts the database that lives under `directory`, making it on the first call.
    ///
    /// @throws IOException when the binaries cannot be unpacked, or the server does not come up; the message
    /// says why
    public static EmbeddedPostgres start(Path directory) throws IOException {
        Path absolute = directory.toAbsolutePath();
        PostgresBinaries binaries = PostgresBinaries.unpack(absolute);
        PostgresCluster cluster = new PostgresCluster(absolute, binaries);
        cluster.stopLeftover();
        cluster.createIfMissing();
        int port = FreePort.find();
        Process process = cluster.launch(port);
        DatabaseAddress address = new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", PostgresCluster.USER, cluster.password());
        EmbeddedPostgres postgres = new EmbeddedPostgres(process, address);
        try {
            postgres.awaitReady(cluster);
        } catch (IOException notReady) {
            postgres.close();
            throw notReady;
        }
        LOG.info("embedded PostgreSQL is ready on port {}", port);
        return postgres;
    }

    /// Whether the product brings a PostgreSQL for this machine.
    public static boolean isAvailable() {
        return PostgresBinaries.areAvailable();
    }

    /// Where it listens, as its owner.
    public DatabaseAddress address() {
        return address;
    }

    /// The process number of the postmaster: crash tests kill it.
    public long pid() {
        return process.pid();
    }

    private void awaitReady(PostgresCluster cluster) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException(
                        "PostgreSQL ended at once with " + process.exitValue() + ": " + cluster.lastLogLines());
            }
            if (address.answers()) {
                return;
            }
            pause();
        }
        throw new IOException(
                "PostgreSQL did not come up in " + PATIENCE.toSeconds() + " s: " + cluster.lastLogLines());
    }

    /// Stops the database: open transactions are rolled back, committed ones are on disk.
    @Override
    public void close() {
        ProcessSignal.send(process.toHandle(), "INT");
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("PostgreSQL did not stop in time and is ended; it will recover at the next start");
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}

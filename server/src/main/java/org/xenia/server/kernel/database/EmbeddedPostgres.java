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
/// The binaries come from an artefact meant for tests; only the binaries are used, never its launcher,
/// which runs without fsync and without passwords. After `kill -9` of this process the database goes on
/// alone; the next start stops it and starts its own, and PostgreSQL recovers what was committed. When the
/// database alone is killed it is started again on the same port.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int FIRST_TRIES = 6;

    private final PostgresCluster cluster;
    private final int port;
    private final DatabaseAddress address;
    private volatile boolean closing;
    private volatile Process process;

    private EmbeddedPostgres(PostgresCluster cluster, int port) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.address = new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", PostgresCluster.USER, cluster.password());
        this.process = cluster.launch(port);
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
        EmbeddedPostgres postgres = new EmbeddedPostgres(cluster, FreePort.find());
        try {
            postgres.awaitFirst();
        } catch (IOException notReady) {
            postgres.close();
            throw notReady;
        }
        LOG.info("embedded PostgreSQL is ready on port {}", postgres.port);
        Thread.ofVirtual().name("postgres-watch").start(postgres::watch);
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

    /// The process number of the postmaster; another one after each new start.
    public long pid() {
        return process.pid();
    }

    // A server that was killed leaves children behind for a moment, and PostgreSQL does not start beside them.
    private void awaitFirst() throws IOException {
        Duration pause = Duration.ofMillis(100);
        for (int attempt = 1; ; attempt++) {
            try {
                awaitReady();
                return;
            } catch (IOException notReady) {
                if (attempt == FIRST_TRIES || process.isAlive()) {
                    throw notReady;
                }
            }
            pause = pause(pause);
            process = cluster.launch(port);
        }
    }

    // Somebody may kill the database, or the system may for lack of memory, while this process lives on.
    private void watch() {
        while (!closing) {
            try {
                int status = process.waitFor();
                if (!closing) {
                    LOG.warn("embedded PostgreSQL ended with status {} and is started again", status);
                    revive();
                }
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void revive() {
        Duration pause = Duration.ofMillis(50);
        while (relaunch()) {
            try {
                awaitReady();
                LOG.info("embedded PostgreSQL is ready again on port {}", port);
                return;
            } catch (IOException notYet) {
                LOG.debug("embedded PostgreSQL is not ready yet", notYet);
            }
            pause = pause(pause);
        }
    }

    /// Answers false when the database is being closed, and then starts nothing.
    private synchronized boolean relaunch() {
        if (closing) {
            return false;
        }
        try {
            process.destroyForcibly();
            process = cluster.launch(port);
        } catch (IOException cannot) {
            LOG.debug("embedded PostgreSQL could not be launched", cannot);
        }
        return true;
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException(
                        "PostgreSQL ended at once with " + process.exitValue() + ": " + cluster.lastLogLines());
            }
            if (address.answers()) {
                return;
            }
            pause(Duration.ofMillis(20));
        }
        throw new IOException(
                "PostgreSQL did not come up in " + PATIENCE.toSeconds() + " s: " + cluster.lastLogLines());
    }

    /// Stops the database: open transactions are rolled back, committed ones are on disk.
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
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

    /// Answers how long to pause the next time.
    private static Duration pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}

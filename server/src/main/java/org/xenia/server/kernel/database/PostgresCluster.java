package org.xenia.server.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.kernel.settings.Secret;

/// The files of one embedded database: made once, launched many times.
final class PostgresCluster {

    static final String USER = "xenia";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);

    private final Path directory;
    private final Path data;
    private final Path passwordFile;
    private final Path log;
    private final PostgresBinaries binaries;
    private final UnprivilegedUser user;

    PostgresCluster(Path directory, PostgresBinaries binaries) {
        this.directory = directory;
        this.data = directory.resolve("data");
        this.passwordFile = directory.resolve("password");
        this.log = directory.resolve("postgres.log");
        this.binaries = binaries;
        this.user = UnprivilegedUser.find();
    }

    /// Stops a server that a killed process of ours left behind.
    void stopLeftover() throws IOException {
        List<String> lines = EmbeddedPostgres.lines(data.resolve("postmaster.pid"));
        if (lines.isEmpty()) {
            return;
        }
        ProcessHandle process = ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                .filter(handle -> handle.info().command().orElse("").contains("postgres"))
                .orElse(null);
        if (process == null) {
            return;
        }
        LOG.info("stopping the database that an earlier process left behind");
        ProcessSignal.send(process, "INT");
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stuck) {
            throw new IOException("another process uses the database in " + data + " and does not stop", stuck);
        }
    }

    void createIfMissing() throws IOException {
        Path marker = data.resolve("PG_VERSION");
        if (Files.exists(marker)) {
            refuseOtherMajor(Files.readString(marker).trim());
            return;
        }
        LOG.info("making a new database in {}", data);
        Path fresh = Files.createTempDirectory(directory, "initialising");
        writePassword();
        user.own(directory, fresh, passwordFile);
        run(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--data-checksums"));
        Files.move(fresh, data);
    }

    Process launch(int port) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(binaries.program("postgres").toString(), "-D", data.toString()));
        PostgresOptions.forPort(port).forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        // A session of its own: Ctrl-C in a terminal must reach us alone, who then stop the database last.
        List<String> apart = new ArrayList<>(List.of("setsid"));
        apart.addAll(user.wrap(command));
        return new ProcessBuilder(apart)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    Secret password() throws IOException {
        return new Secret(Files.readString(passwordFile).trim());
    }

    String lastLogLines() {
        List<String> lines = EmbeddedPostgres.lines(log);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private void refuseOtherMajor(String found) throws IOException {
        if (!found.equals(binaries.major())) {
            throw new IOException("the database in " + data + " was made by PostgreSQL " + found + ", this is "
                    + binaries.major() + ": export with the earlier release and import with this one");
        }
    }

    private void writePassword() throws IOException {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(bytes));
    }

    private void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(user.wrap(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("initdb failed: " + lastLogLines());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was made", interrupted);
        }
    }
}

package org.xenia.server.kernel.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once per version.
record PostgresBinaries(Path home, String major) {

    static boolean areAvailable() {
        return PostgresBinaries.class.getResource(archive()) != null;
    }

    static PostgresBinaries unpack(Path directory) throws IOException {
        String version = PostgresVersion.read();
        Path home = directory.resolve("postgres-" + version);
        if (!Files.exists(home.resolve("complete"))) {
            // Into a folder of its own first, so that an unpacking that was cut short is never taken for whole.
            Path fresh = Files.createTempDirectory(Files.createDirectories(directory), "unpacking");
            unpackInto(fresh);
            Files.createFile(fresh.resolve("complete"));
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            if (!Files.exists(home)) {
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new PostgresBinaries(home, version.substring(0, version.indexOf('.')));
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpackInto(Path target) throws IOException {
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream(archive())) {
            if (resource == null) {
                throw new IOException("no embedded PostgreSQL for " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch") + "; give a PostgreSQL 15 or newer with --database-url");
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(resource))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpackEntry(target, tar, entry);
                }
            }
        }
    }

    private static void unpackEntry(Path target, TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive names a path outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (entry.getMode() & 0111) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String archive() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "/postgres-linux-" + (name.equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
    }
}

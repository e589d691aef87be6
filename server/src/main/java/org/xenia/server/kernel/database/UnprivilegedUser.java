package org.xenia.server.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// PostgreSQL refuses to run as root, and containers often are root. As root it is put into a user
/// namespace, where it is nobody yet reaches our files; where namespaces are forbidden it is started as the
/// user `nobody`, who is then given the files.
enum UnprivilegedUser {
    /// We are not root: nothing to do.
    SAME(""),
    /// Root in a namespace of its own.
    NAMESPACE("unshare --user"),
    /// Root that gives up its rights.
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private final String prefix;

    UnprivilegedUser(String prefix) {
        this.prefix = prefix;
    }

    static UnprivilegedUser find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SAME;
        }
        return succeeds(List.of("unshare", "--user", "true")) ? NAMESPACE : NOBODY;
    }

    List<String> wrap(List<String> command) {
        List<String> whole = new ArrayList<>(prefix.isEmpty() ? List.of() : List.of(prefix.split(" ")));
        whole.addAll(command);
        return whole;
    }

    /// Hands the paths over where the database runs as somebody else.
    void own(Path... paths) throws IOException {
        if (this != NOBODY) {
            return;
        }
        for (Path path : paths) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.toList()) {
                    Files.setAttribute(each, "unix:uid", 65_534);
                    Files.setAttribute(each, "unix:gid", 65_534);
                }
            }
        }
    }

    private static boolean succeeds(List<String> command) {
        @Nullable Process process = null;
        try {
            process = new ProcessBuilder(command).start();
            return process.waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

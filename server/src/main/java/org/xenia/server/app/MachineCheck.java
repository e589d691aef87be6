package org.xenia.server.app;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xenia.server.kernel.settings.Settings;

/// What the machine has to offer: memory, disk, the port.
final class MachineCheck {

    private static final long MEGABYTE = 1_000_000;

    /// The heap, the parts of the virtual machine outside of it, and PostgreSQL.
    private static final long MEMORY = 1_000;

    /// PostgreSQL unpacked and empty takes a third of it.
    private static final long DISK = 500;

    private MachineCheck() {}

    static List<Finding> findings(Settings settings) {
        Path existing = nearest(settings.dataDir());
        return List.of(memory(), directory(settings, existing), disk(existing), port(settings));
    }

    private static Finding memory() {
        long total =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MEGABYTE;
        return total < MEMORY
                ? Finding.missing("Memory", total + " MB; Xenia and its database need " + MEMORY)
                : Finding.ok("Memory", total + " MB");
    }

    private static Finding directory(Settings settings, Path existing) {
        return Files.isWritable(existing)
                ? Finding.ok("Data", settings.dataDir().toString())
                : Finding.missing("Data", existing + " cannot be written; name another directory with --data-dir");
    }

    private static Finding disk(Path existing) {
        try {
            long free = Files.getFileStore(existing).getUsableSpace() / MEGABYTE;
            return free < DISK
                    ? Finding.missing("Disk", free + " MB free below " + existing + "; a start needs " + DISK)
                    : Finding.ok("Disk", free + " MB free");
        } catch (IOException unreadable) {
            return Finding.missing("Disk", existing + " cannot be read: " + unreadable);
        }
    }

    private static Finding port(Settings settings) {
        if (DataDirectory.isHeld(settings.dataDir())) {
            return Finding.ok("Port", "Xenia is running (process " + DataDirectory.holder(settings.dataDir()) + ")");
        }
        try {
            ListenPort.check(settings);
            return Finding.ok("Port", settings.host() + ":" + settings.port() + " is free");
        } catch (CannotStart inTheWay) {
            return Finding.missing("Port", String.valueOf(inTheWay.getMessage()));
        }
    }

    private static Path nearest(Path directory) {
        Path existing = directory;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}

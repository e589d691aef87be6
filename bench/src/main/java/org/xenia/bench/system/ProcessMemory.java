package org.xenia.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What processes hold of the machine's memory. Pages that several share are counted once, in parts (PSS): the
/// processes of a database share most of theirs.
public final class ProcessMemory {

    private ProcessMemory() {}

    /// The sum over processes, in megabytes; processes that are gone count as nothing.
    public static double megabytes(List<ProcessHandle> processes) {
        return processes.stream().mapToLong(ProcessMemory::kilobytes).sum() / 1024.0;
    }

    private static long kilobytes(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}

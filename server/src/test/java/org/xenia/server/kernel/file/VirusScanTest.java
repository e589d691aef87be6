package org.xenia.server.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenia.server.kernel.file.VirusScan.Verdict;

class VirusScanTest {

    @TempDir
    private Path directory;

    @Test
    void tellsTheCleanFromTheInfected() throws IOException {
        try (StandInScanner scanner = StandInScanner.start(1_000_000)) {
            VirusScan scan = new VirusScan(scanner.address());

            assertThat(scan.look(file("a plain letter"))).isEqualTo(Verdict.CLEAN);
            assertThat(scan.look(file(" ".repeat(70_000) + StandInScanner.virus())))
                    .isEqualTo(Verdict.INFECTED);
        }
    }

    @Test
    void aFileThatIsTooLongForTheScannerIsNotCalledClean() throws IOException {
        try (StandInScanner scanner = StandInScanner.start(1_000)) {
            assertThat(new VirusScan(scanner.address()).look(file("x".repeat(1_001))))
                    .isEqualTo(Verdict.TOO_LONG);
        }
    }

    @Test
    void withoutAScannerNothingIsCalledClean() throws IOException {
        assertThat(new VirusScan((InetSocketAddress) null).look(file("anything")))
                .isEqualTo(Verdict.UNCHECKED);
    }

    @Test
    void aScannerThatIsAwayIsAFault() {
        StandInScanner scanner = StandInScanner.start(1_000);
        scanner.close();

        assertThatThrownBy(() -> new VirusScan(scanner.address()).look(file("anything")))
                .isInstanceOf(IOException.class);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("file"), content);
    }
}

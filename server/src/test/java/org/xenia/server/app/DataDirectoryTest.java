package org.xenia.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenia.server.Await;

class DataDirectoryTest {

    @TempDir
    private Path scratch;

    @Test
    void refusesASecondHolderAndNamesTheFirst() {
        try (DataDirectory _ = DataDirectory.hold(scratch)) {
            assertThat(DataDirectory.isHeld(scratch)).isTrue();
            assertThatThrownBy(() -> DataDirectory.hold(scratch))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data-dir");
        }
        assertThat(DataDirectory.isHeld(scratch)).isFalse();
    }

    @Test
    void staysHeldWhenMemoryIsClearedUpThoughNobodyRefersToTheHolder() {
        WeakReference<DataDirectory> holder = new WeakReference<>(DataDirectory.hold(scratch));
        Await.until(() -> {
            System.gc();
            return holder.refersTo(null);
        });
        // What is cleared up after an object follows it a moment later.
        for (int i = 0; i < 3; i++) {
            System.gc();
        }

        assertThat(DataDirectory.isHeld(scratch)).isTrue();
    }

    @Test
    void canBeHeldAgainOnceLetGo() {
        DataDirectory.hold(scratch).close();
        DataDirectory.hold(scratch).close();
    }

    @Test
    void saysThatAFileIsNoDirectory() throws IOException {
        Path file = Files.createFile(scratch.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.hold(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot write in");
    }
}

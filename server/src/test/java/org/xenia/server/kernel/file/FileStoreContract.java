package org.xenia.server.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.WorkspaceId;

/// What every store of files does.
public abstract class FileStoreContract {

    private final WorkspaceId workspace = new WorkspaceId(Ids.next());
    private final UUID id = Ids.next();

    /// The store under test.
    protected abstract FileStore store();

    @Test
    void whatWasPutComesBackByteForByte() throws IOException {
        byte[] content = bytes(70_000);

        assertThat(store().put(workspace, id, new ByteArrayInputStream(content)))
                .isEqualTo(70_000);

        assertThat(read()).isEqualTo(content);
    }

    @Test
    void aFileOfManyPartsComesBackByteForByte() throws IOException {
        byte[] content = bytes(21_000_000);

        assertThat(store().put(workspace, id, new ByteArrayInputStream(content)))
                .isEqualTo(21_000_000);

        assertThat(read()).isEqualTo(content);
    }

    @Test
    void aFileWithoutAByteIsAFile() throws IOException {
        assertThat(store().put(workspace, id, InputStream.nullInputStream())).isZero();

        assertThat(read()).isEmpty();
    }

    @Test
    void theSameIdentifierInAnotherWorkspaceIsAnotherFile() throws IOException {
        WorkspaceId other = new WorkspaceId(Ids.next());
        store().put(workspace, id, new ByteArrayInputStream(new byte[] {1}));
        store().put(other, id, new ByteArrayInputStream(new byte[] {2}));

        store().remove(other, id);

        assertThat(read()).containsExactly(1);
    }

    @Test
    void whatWasRemovedOrNeverPutIsNotThereAndRemovingItAgainDoesNothing() throws IOException {
        store().put(workspace, id, new ByteArrayInputStream(new byte[] {1}));
        store().remove(workspace, id);
        store().remove(workspace, id);

        assertThatThrownBy(() -> store().open(workspace, id)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().open(workspace, Ids.next())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatBreaksOffInTheMiddleLeavesNothingThatCanBeOpened() {
        for (int length : new int[] {10, 12_000_000}) {
            InputStream broken = new InputStream() {
                private int left = length;

                @Override
                public int read() throws IOException {
                    if (left <= 0) {
                        throw new IOException("the line broke");
                    }
                    left--;
                    return 7;
                }
            };

            assertThatThrownBy(() -> store().put(workspace, id, broken)).hasMessage("the line broke");
            assertThatThrownBy(() -> store().open(workspace, id)).isInstanceOf(NoSuchFileException.class);
        }
    }

    private byte[] read() throws IOException {
        try (InputStream content = store().open(workspace, id)) {
            return content.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}

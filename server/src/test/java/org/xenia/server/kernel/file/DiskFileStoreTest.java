package org.xenia.server.kernel.file;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Files on disk.
class DiskFileStoreTest extends FileStoreContract {

    @TempDir
    private Path directory;

    @Override
    protected FileStore store() {
        return new DiskFileStore(directory);
    }
}

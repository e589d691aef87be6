package org.xenia.server.kernel.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.xenia.server.kernel.WorkspaceId;

/// Where the bytes of files are. Implementations run the same contract test.
public interface FileStore {

    /// Stores bytes under a new identifier; they are durable when it returns.
    ///
    /// @return how many bytes there were
    long put(WorkspaceId workspace, UUID id, InputStream content) throws IOException;

    /// Opens what was stored.
    ///
    /// @throws java.nio.file.NoSuchFileException when nothing was
    InputStream open(WorkspaceId workspace, UUID id) throws IOException;

    /// Removes what was stored; nothing happens when nothing was.
    void remove(WorkspaceId workspace, UUID id) throws IOException;
}

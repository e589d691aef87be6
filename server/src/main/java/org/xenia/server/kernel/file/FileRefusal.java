package org.xenia.server.kernel.file;

import org.xenia.server.kernel.RefusalCode;

/// What can be refused about files.
public enum FileRefusal implements RefusalCode {
    /// A file without a byte.
    EMPTY_FILE(422),
    /// Longer than a file may be.
    FILE_TOO_LARGE(413),
    /// The virus scanner knows it.
    INFECTED_FILE(422),
    /// The link to it has run out or was changed.
    LINK_EXPIRED(410);

    private final int status;

    FileRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

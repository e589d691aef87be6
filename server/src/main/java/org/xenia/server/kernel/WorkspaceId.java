package org.xenia.server.kernel;

import java.util.UUID;

/// One company's data.
public record WorkspaceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.xenia.server.knowledge;

import org.xenia.server.kernel.RefusalCode;

/// What this module refuses.
public enum KnowledgeRefusal implements RefusalCode {
    /// A proposal is decided once.
    ALREADY_DECIDED(409);

    private final int status;

    KnowledgeRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

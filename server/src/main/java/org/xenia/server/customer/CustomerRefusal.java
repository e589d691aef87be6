package org.xenia.server.customer;

import org.xenia.server.kernel.RefusalCode;

/// What can be refused about customers.
public enum CustomerRefusal implements RefusalCode {
    /// One of the two was merged already, or both are the same.
    CANNOT_MERGE_CUSTOMERS(422),
    /// There is no merge of this customer to take back.
    NO_MERGE_TO_UNDO(409);

    private final int status;

    CustomerRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

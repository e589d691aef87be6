package org.xenia.server.customer;

import java.util.List;
import java.util.UUID;

/// The port by which higher modules move what belongs to a customer when two records turn out to be one
/// person. Called in the transaction of the merge.
public interface CustomerBelongings {

    /// Moves everything of one customer to another and answers what moved, so that it can move back.
    List<UUID> move(UUID from, UUID into);

    /// Moves these things back to a customer; things it does not know it leaves alone.
    void moveBack(List<UUID> things, UUID to);
}

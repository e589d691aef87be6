package org.xenia.server.customer;

import java.util.List;
import java.util.UUID;
import org.xenia.server.kernel.event.Event;

/// What happens to customers.
public sealed interface CustomerEvent extends Event {

    /// Somebody wrote for the first time, or was entered by hand.
    record CustomerAdded(UUID customer) implements CustomerEvent {}

    /// Facts or preferences were changed; values are not repeated here, since people may ask to be forgotten.
    record CustomerChanged(UUID customer, List<String> fields) implements CustomerEvent {}

    /// Two records turned out to be one person.
    record CustomerMerged(UUID from, UUID into, UUID merge) implements CustomerEvent {}

    /// A merge was taken back.
    record CustomerUnmerged(UUID from, UUID into, UUID merge) implements CustomerEvent {}
}

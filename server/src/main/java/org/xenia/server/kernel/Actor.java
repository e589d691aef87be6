package org.xenia.server.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did something, as the event log remembers it. The name is not kept: people may be renamed or erased.
///
/// @param kind what sort of doer
/// @param id the person, token or channel; absent for the system
public record Actor(Kind kind, @Nullable UUID id) {

    /// The house itself: jobs, readers, migrations.
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

    /// What sort of doer.
    public enum Kind {
        STAFF,
        CUSTOMER,
        TOKEN,
        BOT,
        SYSTEM
    }

    /// A member of staff.
    public static Actor staff(UUID id) {
        return new Actor(Kind.STAFF, id);
    }

    /// A customer.
    public static Actor customer(UUID id) {
        return new Actor(Kind.CUSTOMER, id);
    }
}

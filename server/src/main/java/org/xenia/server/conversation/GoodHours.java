package org.xenia.server.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The port by which a higher floor says when a customer may be written to who has not asked for it: by their own
/// wish, else by what is usual in their market (R31).
public interface GoodHours {

    /// Until when to wait; null when it is a good hour now, or nothing is known of the customer's clock. Never
    /// called in a transaction.
    @Nullable
    Wait find(UUID conversation, Instant now);

    /// Why and until when to wait.
    ///
    /// @param reason `asked_hours`, `outside_hours`, `holiday` or `pause`
    record Wait(Instant until, String reason) {}
}

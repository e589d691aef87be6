package org.xenia.server.desk.push;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of a push.
public sealed interface PushResult {

    /// The push service took it.
    record Taken() implements PushResult {}

    /// The browser is not to be reached by this address any more.
    record Gone() implements PushResult {}

    /// The push service could not take it now, or was not reached.
    ///
    /// @param pause how long it asks to be left alone
    record Later(@Nullable Duration pause) implements PushResult {}

    /// The push service did not want it; again it would not either.
    record Refused() implements PushResult {}
}

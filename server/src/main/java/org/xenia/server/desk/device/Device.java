package org.xenia.server.desk.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A browser that may be told, as its owner sees it.
///
/// @param browser the product's name, when it is known
/// @param system on which it runs, when that is known
/// @param here whether it is the one that asks
/// @param toldAt when its push service last took something
/// @param failing whether its push service did not take what was last sent
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Device(
        UUID id,
        @Nullable String browser,
        @Nullable String system,
        boolean here,
        Instant createdAt,
        @Nullable Instant toldAt,
        boolean failing) {}

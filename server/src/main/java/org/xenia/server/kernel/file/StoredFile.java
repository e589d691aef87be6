package org.xenia.server.kernel.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that somebody sent.
///
/// @param name as they called it, without path and without characters that hide its real ending
/// @param type as its content says, not as the sender claims
/// @param size in bytes
/// @param owner the customer who sent it, when a customer did; they may see it again
public record StoredFile(
        UUID id,
        String name,
        String type,
        long size,
        @Nullable UUID owner,
        Instant createdAt) {}

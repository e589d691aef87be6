package org.xenia.server.kernel.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that somebody sent.
///
/// @param name as they called it, without path and without characters that hide its real ending
/// @param type as its content says, not as the sender claims
/// @param size in bytes
/// @param preview under which a small picture of it is stored, when there is one
/// @param owner the customer who sent it, when a customer did; they may see it again
public record StoredFile(
        UUID id,
        String name,
        String type,
        long size,
        @Nullable UUID owner,
        @Nullable UUID preview,
        Instant createdAt) {}

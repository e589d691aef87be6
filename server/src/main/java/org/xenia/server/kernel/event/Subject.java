package org.xenia.server.kernel.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an event is about, and in whose trail it stands.
///
/// @param id the thing that changed
/// @param conversation the conversation whose timeline shows it
/// @param customer the customer whose timeline shows it
public record Subject(
        UUID id, @Nullable UUID conversation, @Nullable UUID customer) {

    /// Something that stands in no timeline: a setting, a member of staff.
    public static Subject of(UUID id) {
        return new Subject(id, null, null);
    }
}

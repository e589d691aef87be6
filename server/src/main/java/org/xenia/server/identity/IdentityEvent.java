package org.xenia.server.identity;

import java.util.UUID;
import org.xenia.server.kernel.event.Event;

/// What happens to staff and concerns others: a person who left holds no conversations.
public sealed interface IdentityEvent extends Event {

    /// Somebody joined.
    record StaffJoined(UUID staff) implements IdentityEvent {}

    /// Somebody's name, role, languages or reading language changed.
    record StaffChanged(UUID staff) implements IdentityEvent {}

    /// Somebody left.
    record StaffDeactivated(UUID staff) implements IdentityEvent {}

    /// Somebody came back.
    record StaffReactivated(UUID staff) implements IdentityEvent {}

    /// A team is no more; nothing belongs to it any longer.
    record TeamDisbanded(UUID team) implements IdentityEvent {}
}

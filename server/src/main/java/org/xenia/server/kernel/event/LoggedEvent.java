package org.xenia.server.kernel.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Json;
import tools.jackson.databind.JsonNode;

/// An event as the log holds it.
///
/// @param position its place in the log
/// @param workspace whose it is
/// @param type see [Event#typeOf]
/// @param subject what it is about
/// @param actor who did it
/// @param at when
/// @param data the record's fields
public record LoggedEvent(
        Position position,
        WorkspaceId workspace,
        String type,
        Subject subject,
        Actor actor,
        Instant at,
        JsonNode data) {

    /// The record of a sealed family of events, or null when this event is not of that family.
    public <E extends Event> @Nullable E as(Class<E> family) {
        if (!family.isSealed()) {
            return type.equals(Event.typeOf(family)) ? Json.MAPPER.treeToValue(data, family) : null;
        }
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            E event = as(permitted.asSubclass(family));
            if (event != null) {
                return event;
            }
        }
        return null;
    }
}

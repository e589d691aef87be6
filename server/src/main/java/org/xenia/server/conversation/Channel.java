package org.xenia.server.conversation;

import java.util.UUID;

/// Where conversations come from.
///
/// @param kind `web`, `api` or `email`
/// @param name as staff call it
/// @param active whether messages are taken
public record Channel(UUID id, String kind, String name, boolean active) {}

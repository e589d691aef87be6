package org.xenia.server.identity;

import java.util.List;
import java.util.UUID;

/// A named group of staff to whom conversations can belong.
public record Team(UUID id, String name, List<UUID> members) {}

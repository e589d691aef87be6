package org.xenia.server.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person in one line of a list.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerLine(
        UUID id,
        @Nullable String name,
        @Nullable String language,
        @Nullable String country) {}

package org.xenia.server.channel.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// How a channel for programs is set.
///
/// @param webhookUrl where replies are posted; without one the program asks for them
/// @param hasSecret whether posts are signed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgramChannel(@Nullable String webhookUrl, boolean hasSecret) {}

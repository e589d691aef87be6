/// The channel for programs: a program posts customers' messages with a token; replies reach it by webhook.
@NamedInterface("program")
@NullMarked
package org.xenia.server.channel.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

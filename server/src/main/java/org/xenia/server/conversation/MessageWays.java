package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// The port by which conversations show how single messages travelled, where that says more than the
/// conversation's channel does.
public interface MessageWays {

    /// The ways of some messages, by message; those that went as the conversation goes are left out.
    /// Called in a transaction.
    Map<UUID, Way> listOf(Collection<UUID> messages);

    /// How a message travelled.
    ///
    /// @param kind of the channel
    /// @param address from which it came or to which it went
    /// @param name of who wrote it, as they give it
    /// @param other whether somebody else than the customer wrote it, or they from an address that is not
    ///     known as theirs
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Way(
            @Among({"email"}) String kind,
            @Nullable String address,
            @Nullable String name,
            boolean other) {}
}

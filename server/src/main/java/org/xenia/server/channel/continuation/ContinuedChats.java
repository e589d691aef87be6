package org.xenia.server.channel.continuation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What chats went on as which mails. Every method takes part in the caller's transaction.
@Component
public class ContinuedChats {

    private final ContinuationStore store;

    ContinuedChats(ContinuationStore store) {
        this.store = store;
    }

    /// A mail that continues a chat.
    ///
    /// @param address where the visitor reads it
    /// @param messages what staff wrote, in order
    public record Continued(String address, List<UUID> messages) {}

    /// What a message carries as a mail; null when it continues no chat.
    public @Nullable Continued find(UUID message) {
        String address = store.findAddressOf(message);
        List<UUID> carried = address == null ? List.of() : store.listCarried(message);
        return address == null || carried.isEmpty() ? null : new Continued(address, carried);
    }
}

package org.xenia.server.conversation;

import java.util.List;
import java.util.UUID;

/// The port by which higher modules erase what they keep of conversations that go away for good. Called in the
/// transaction of the erasure, once the conversations and messages themselves are gone and nobody works on them.
public interface ConversationBelongings {

    /// Erases everything kept of these conversations and of their messages.
    void erase(List<UUID> conversations, List<UUID> messages);
}

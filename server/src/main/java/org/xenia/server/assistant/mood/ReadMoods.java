package org.xenia.server.assistant.mood;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.MessageMoods;
import org.xenia.server.knowledge.CultureBase;

/// Moods as conversations show them: the port of the floor below. None where the workspace has switched
/// them off.
@Component
class ReadMoods implements MessageMoods {

    private final MoodStore store;
    private final CultureBase base;

    ReadMoods(MoodStore store, CultureBase base) {
        this.store = store;
        this.base = base;
    }

    @Override
    public Map<UUID, Mood> listOf(Collection<UUID> messages) {
        return messages.isEmpty() || !base.parts().mood() ? Map.of() : store.listOf(messages);
    }

    @Override
    public Map<UUID, Pressing> pressing(Collection<UUID> conversations) {
        return conversations.isEmpty() || !base.parts().mood() ? Map.of() : store.pressing(conversations);
    }
}

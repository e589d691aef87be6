package org.xenia.server.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.event.LiveFeed;

/// Tells who is writing at this moment. Nothing of it is kept.
@Component
public class Typing {

    private final Conversations conversations;
    private final LiveFeed live;

    Typing(Conversations conversations, LiveFeed live) {
        this.conversations = conversations;
        this.live = live;
    }

    /// A member of staff begins or stops to write: colleagues and the customer see it.
    public void ofStaff(UUID conversation, UUID staff, boolean typing) {
        UUID customer = conversations.recipient(conversation).customer();
        live.whisper(Workspace.current().value(), "typing", json(conversation, staff.toString(), typing));
        live.whisper(customer, "typing", json(conversation, "staff", typing));
    }

    /// A customer begins or stops to write: staff see it.
    public void ofCustomer(UUID conversation, boolean typing) {
        live.whisper(Workspace.current().value(), "typing", json(conversation, "customer", typing));
    }

    private static String json(UUID conversation, String who, boolean typing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("conversation", conversation);
        data.put("who", who);
        data.put("typing", typing);
        return Json.MAPPER.writeValueAsString(data);
    }
}

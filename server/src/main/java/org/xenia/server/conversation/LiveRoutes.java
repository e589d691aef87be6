package org.xenia.server.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.event.LiveFeed;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.kernel.event.Position;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.EventStream;
import org.xenia.server.kernel.http.EventStream.Shown;

/// The live stream of a workspace for staff and programs: every event, in order, resumed where it broke off.
@RestController
class LiveRoutes {

    private final LiveFeed feed;
    private final EventStream stream;

    LiveRoutes(LiveFeed feed, EventStream stream) {
        this.feed = feed;
        this.stream = stream;
    }

    @GetMapping("/api/v1/events")
    @Access(value = Who.STAFF, scope = "events:read")
    void events(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after,
            HttpServletResponse response)
            throws IOException {
        Position from = position(lastEventId == null || lastEventId.isBlank() ? after : lastEventId);
        stream.serve(response, feed.subscribe(Workspace.current().value(), from), LiveRoutes::shown);
    }

    /// Reads a position that a browser sends back; null starts now.
    ///
    /// @throws Refusal naming `Last-Event-ID` when it is not one of ours
    static @Nullable Position position(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Position.parse(text);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.field("Last-Event-ID", "cursor");
        }
    }

    private static Shown shown(LoggedEvent event) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("position", event.position().toString());
        data.put("type", event.type());
        data.put("at", event.at());
        data.put("actor", actor(event.actor()));
        if (event.subject().conversation() != null) {
            data.put("conversation", event.subject().conversation());
        }
        if (event.subject().customer() != null) {
            data.put("customer", event.subject().customer());
        }
        data.put("data", event.data());
        return new Shown(event.type(), Json.MAPPER.writeValueAsString(data));
    }

    private static Map<String, Object> actor(Actor actor) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
        if (actor.id() != null) {
            shown.put("id", actor.id());
        }
        return shown;
    }
}

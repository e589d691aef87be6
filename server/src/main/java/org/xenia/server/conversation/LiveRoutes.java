package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
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
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.EventStream;
import org.xenia.server.kernel.http.EventStream.Shown;
import tools.jackson.databind.JsonNode;

/// The live stream of a workspace for staff and programs: every event, in order, resumed where it broke off.
@RestController
class LiveRoutes {

    private final LiveFeed feed;
    private final EventStream stream;
    private final RenderedEvents rendered = new RenderedEvents(LiveRoutes::shown);

    LiveRoutes(LiveFeed feed, EventStream stream) {
        this.feed = feed;
        this.stream = stream;
    }

    /// One event, as the `data` of the stream carries it.
    ///
    /// @param position goes up from event to event; the stream can be resumed after it
    /// @param data what is special to the type
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LiveEvent(
            String position,
            String type,
            Instant at,
            Doer actor,
            @Nullable UUID conversation,
            @Nullable UUID customer,
            JsonNode data) {}

    /// Who did it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Doer(
            @Among({"staff", "customer", "token", "bot", "system"})
            String kind,

            @Nullable UUID id) {}

    @ApiResponse(
            responseCode = "200",
            description = "Events as they happen, in order",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(implementation = LiveEvent.class)))
    @GetMapping("/api/v1/events")
    @Access(value = Who.STAFF, scope = "events:read")
    void events(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        Position from = position(lastEventId == null || lastEventId.isBlank() ? after : lastEventId);
        stream.serve(request, response, feed.subscribe(Workspace.current().value(), from), rendered::get);
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
        Actor actor = event.actor();
        LiveEvent data = new LiveEvent(
                event.position().toString(),
                event.type(),
                event.at(),
                new Doer(actor.kind().name().toLowerCase(Locale.ROOT), actor.id()),
                event.subject().conversation(),
                event.subject().customer(),
                event.data());
        return new Shown(event.type(), Json.MAPPER.writeValueAsString(data));
    }
}

package org.xenia.server.conversation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.conversation.Conversations.Viewer;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.Page;
import tools.jackson.databind.JsonNode;

/// Conversations over HTTP: lists, one, what surrounds it.
@RestController
@RequestMapping("/api/v1/conversations")
class ConversationRoutes {

    private final Conversations conversations;
    private final ConversationChanges changes;
    private final ConversationMerges merges;
    private final SeenMarks seen;
    private final Typing typing;

    ConversationRoutes(
            Conversations conversations,
            ConversationChanges changes,
            ConversationMerges merges,
            SeenMarks seen,
            Typing typing) {
        this.conversations = conversations;
        this.changes = changes;
        this.merges = merges;
        this.seen = seen;
        this.typing = typing;
    }

    @GetMapping
    @Access(value = Who.STAFF, scope = "conversations:read")
    Page<Conversation> list(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "mine",
                                                "unassigned",
                                                "all",
                                                "mentions",
                                                "snoozed",
                                                "closed",
                                                "any"
                                            }))
                    @RequestParam(required = false)
                    @Nullable
                    String view,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Validation validation = new Validation();
        validation.optionalText("q", q, 200);
        validation.refuse();
        return conversations.list(View.read(view), q, viewer(), Cursor.read(cursor, 2), Cursor.limit(limit));
    }

    /// How many open and waiting conversations a view has; above 999 it says 1000.
    record Counts(int mine, int unassigned, int all, int mentions, int snoozed) {
        static Counts of(Map<String, Integer> found) {
            return new Counts(
                    found.getOrDefault("mine", 0),
                    found.getOrDefault("unassigned", 0),
                    found.getOrDefault("all", 0),
                    found.getOrDefault("mentions", 0),
                    found.getOrDefault("snoozed", 0));
        }
    }

    @GetMapping("/counts")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Counts counts() {
        return Counts.of(conversations.counts(viewer().staff()));
    }

    @GetMapping("/{id}")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Conversation get(@PathVariable UUID id) {
        return conversations.get(id, viewer());
    }

    @PatchMapping("/{id}")
    @Access(value = Who.STAFF, scope = "conversations:write")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ConversationPatch.Fields.class)))
    Conversation change(@PathVariable UUID id, @RequestBody JsonNode body) {
        changes.apply(id, ConversationPatch.read(body), Caller.current().actor());
        return conversations.get(id, viewer());
    }

    record SeenIn(@Needed @Nullable UUID message) {}

    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Who.STAFF)
    void markSeen(@PathVariable UUID id, @RequestBody SeenIn body) {
        seen.mark(
                id,
                Validation.required("/message", body.message()),
                Caller.current().requireId());
    }

    @GetMapping("/{id}/seen")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Page<SeenMarks.Seen> seen(@PathVariable UUID id) {
        conversations.recipient(id);
        return Page.whole(seen.list(id));
    }

    record TypingIn(@Needed @Nullable Boolean typing) {}

    @PostMapping("/{id}/typing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.STAFF, scope = "conversations:write")
    void typing(@PathVariable UUID id, @RequestBody TypingIn body) {
        typing.ofStaff(id, Caller.current().requireId(), Validation.required("/typing", body.typing()));
    }

    record MergeIn(@Needed @Nullable UUID into) {}

    @PostMapping("/{id}/merge")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Conversation merge(@PathVariable UUID id, @RequestBody MergeIn body) {
        UUID into = Validation.required("/into", body.into());
        merges.merge(id, into, Caller.current().actor());
        return conversations.get(into, viewer());
    }

    @PostMapping("/{id}/merge/undo")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Conversation undoMerge(@PathVariable UUID id) {
        merges.undo(id, Caller.current().actor());
        return conversations.get(id, viewer());
    }

    static Viewer viewer() {
        Caller caller = Caller.current();
        return new Viewer(caller.kind() == Caller.Kind.STAFF ? caller.id() : null, caller.language());
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

package org.xenia.server.conversation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Among;
import tools.jackson.databind.JsonNode;

/// What is to change about a conversation. Absent fields stay; `owner` and `team` may be null to clear
/// them, which is why the body is read field by field.
///
/// @param changesOwner whether the body names an owner, also null
/// @param changesTeam whether the body names a team, also null
public record ConversationPatch(
        boolean changesOwner,
        @Nullable UUID owner,
        boolean changesTeam,
        @Nullable UUID team,
        @Nullable String priority,
        @Nullable List<String> tags,
        @Nullable String language,
        @Nullable State state,
        @Nullable Instant snoozedUntil,
        @Nullable String subject) {

    /// The body as it is written. It is read by hand, since a field that is null and one that is not there mean
    /// different things: nobody, and no change.
    record Fields(
            @Nullable UUID owner,
            @Nullable UUID team,

            @Among({"low", "normal", "high", "urgent"}) @Nullable
            String priority,

            @Nullable List<String> tags,
            @Nullable String language,
            @Nullable State state,
            @Nullable Instant snoozedUntil,
            @Nullable String subject) {}

    private static final Set<String> KNOWN =
            Set.of("owner", "team", "priority", "tags", "language", "state", "snoozedUntil", "subject");
    private static final Set<String> PRIORITIES = Set.of("low", "normal", "high", "urgent");
    private static final int MAX_TAGS = 50;
    private static final Duration FURTHEST = Duration.ofDays(36_525);

    /// Reads and checks a body.
    ///
    /// @throws org.xenia.server.kernel.Refusal naming every field at fault
    public static ConversationPatch read(JsonNode body) {
        refuseUnknown(body);
        Validation validation = new Validation();
        validation.check(body.isObject(), "", "type");
        State state = state(validation, text(validation, body, "state"));
        Instant until = instant(validation, text(validation, body, "snoozedUntil"));
        validation.check(state != State.SNOOZED || until != null, "/snoozedUntil", "required");
        // A time without a state would be lost without a word, one beside another state contradicts it.
        validation.check(until == null || state == State.SNOOZED, "/snoozedUntil", "only_snoozed");
        String priority = text(validation, body, "priority");
        validation.check(priority == null || PRIORITIES.contains(priority), "/priority", "priority");
        String language = text(validation, body, "language");
        validation.optionalLanguage("/language", language);
        String subject = text(validation, body, "subject");
        validation.optionalText("/subject", subject, 300);
        ConversationPatch patch = new ConversationPatch(
                body.has("owner"),
                id(validation, text(validation, body, "owner"), "/owner"),
                body.has("team"),
                id(validation, text(validation, body, "team"), "/team"),
                priority,
                tags(validation, body.get("tags")),
                language,
                state,
                until,
                subject);
        validation.refuse();
        return patch;
    }

    private static void refuseUnknown(JsonNode body) {
        List<Refusal.FieldError> unknown = body.propertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .map(name -> new Refusal.FieldError("/" + name, "unknown"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.of(CommonRefusal.UNKNOWN_FIELD, unknown);
        }
    }

    private static @Nullable String text(Validation validation, JsonNode body, String name) {
        JsonNode node = body.get(name);
        if (node == null || node.isNull()) {
            return null;
        }
        validation.check(node.isString(), "/" + name, "type");
        return node.isString() ? node.stringValue() : null;
    }

    private static @Nullable State state(Validation validation, @Nullable String text) {
        try {
            return text == null ? null : State.of(text);
        } catch (IllegalArgumentException unknown) {
            validation.add("/state", "state");
            return null;
        }
    }

    private static @Nullable Instant instant(Validation validation, @Nullable String text) {
        try {
            Instant at = text == null ? null : Instant.parse(text);
            Instant now = Instant.now();
            validation.check(
                    at == null || (at.isAfter(now) && at.isBefore(now.plus(FURTHEST))), "/snoozedUntil", "future");
            return at;
        } catch (DateTimeException malformed) {
            validation.add("/snoozedUntil", "instant");
            return null;
        }
    }

    private static @Nullable UUID id(Validation validation, @Nullable String text, String pointer) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            validation.add(pointer, "id");
            return null;
        }
    }

    private static @Nullable List<String> tags(Validation validation, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        boolean texts = node.isArray() && node.valueStream().allMatch(JsonNode::isString);
        validation.check(texts && node.size() <= MAX_TAGS, "/tags", "tags");
        if (!texts) {
            return null;
        }
        List<String> tags = node.valueStream()
                .map(tag -> tag.stringValue().strip())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        tags.forEach(tag -> validation.text("/tags", tag, 60));
        return tags;
    }
}

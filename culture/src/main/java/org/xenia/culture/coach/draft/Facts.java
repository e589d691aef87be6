package org.xenia.culture.coach.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The fields of an object whose exact names we do not know: each is asked for under several names, and
/// the first that is there answers. A field that holds something else than it can hold is refused by its
/// name.
final class Facts {

    private final JsonNode node;
    private final String path;

    private Facts(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static Facts of(JsonNode node, String path) {
        return new Facts(node, path);
    }

    /// True when there is an object at all.
    boolean present() {
        return node.isObject();
    }

    /// The object under the first of the names; an empty one when there is none, or when it is a plain
    /// value.
    Facts inner(String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value == null || value.isNull()) {
                continue;
            }
            if (value.isObject()) {
                return new Facts(value, path(name));
            }
            if (value.isArray() || (path.isEmpty() && !value.isString())) {
                throw new InvalidLine(path(name), "must be an object");
            }
            if (path.isEmpty() && (name.equals("customer") || name.equals("conversation"))) {
                throw new InvalidLine(name, "must be an object");
            }
        }
        return new Facts(MissingNode.getInstance(), path);
    }

    /// The text under the first of the names, without the white space around it; empty when there is
    /// none.
    String text(String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value == null || value.isNull() || value.isObject()) {
                continue;
            }
            if (!value.isString()) {
                throw new InvalidLine(path(name), "must be a string");
            }
            if (!value.stringValue().isBlank()) {
                return value.stringValue().strip();
            }
        }
        return "";
    }

    /// True when one of the names holds `true`.
    boolean flag(String... names) {
        Boolean value = find(names);
        return value != null && value;
    }

    /// The truth under the first of the names; null when none is there.
    @Nullable
    Boolean find(String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value == null || value.isNull()) {
                continue;
            }
            if (value.isBoolean()) {
                return value.booleanValue();
            }
            if (value.isString() && value.stringValue().matches("(?i)true|yes|false|no")) {
                return value.stringValue().matches("(?i)true|yes");
            }
            throw new InvalidLine(path(name), "must be true or false");
        }
        return null;
    }

    /// The number under the first of the names; null when none is there.
    @Nullable
    Double number(String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value == null || value.isNull()) {
                continue;
            }
            if (!value.isNumber()) {
                throw new InvalidLine(path(name), "must be a number");
            }
            return value.doubleValue();
        }
        return null;
    }

    /// The elements of the list under the first of the names; empty when none is there.
    List<JsonNode> items(String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value == null || value.isNull()) {
                continue;
            }
            if (!value.isArray()) {
                throw new InvalidLine(path(name), "must be a list");
            }
            return List.copyOf(value.values());
        }
        return List.of();
    }

    /// The texts of the list under any of the names; a single text counts as a list of one.
    List<String> texts(String... names) {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value != null && value.isString()) {
                texts.add(value.stringValue());
            } else if (value != null && value.isArray()) {
                value.values().stream()
                        .map(item -> item.isObject() ? item.path("name") : item)
                        .filter(JsonNode::isString)
                        .forEach(item -> texts.add(item.stringValue()));
            }
        }
        return texts;
    }

    /// Every field as a word or a list of words, with its name in lower case.
    java.util.Map<String, String> words() {
        java.util.Map<String, String> words = new java.util.HashMap<>();
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            String text = value.isArray()
                    ? String.join(", ", texts(entry.getKey()))
                    : value.isObject() ? "" : value.asString("");
            words.put(entry.getKey().toLowerCase(Locale.ROOT), text);
        });
        return words;
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}

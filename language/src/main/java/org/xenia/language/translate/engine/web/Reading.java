package org.xenia.language.translate.engine.web;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Reads answers strictly: what is missing or of another type is a malformed answer, never a null or an empty
/// text.
final class Reading {

    private Reading() {}

    static String text(JsonNode node, String field) {
        return text(node.path(field), (Object) field);
    }

    static String text(JsonNode value, Object where) {
        if (!value.isString()) {
            throw new MalformedAnswer("no text at " + where);
        }
        return value.stringValue();
    }

    static JsonNode array(JsonNode value, String where) {
        if (!value.isArray()) {
            throw new MalformedAnswer("no list at " + where);
        }
        return value;
    }

    /// The text of an error wherever the services put it, in lower case, for recognising; never shown.
    static String complaint(JsonNode body) {
        return body.toString().toLowerCase(Locale.ROOT);
    }
}

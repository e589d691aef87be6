package org.xenia.culture.coach.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a rule file says under `trigger`.
///
/// @param rule id of the rule, for the message of a mistake
/// @param node the object itself
public record Parameters(String rule, JsonNode node) {

    /// The text under a name.
    ///
    /// @throws IllegalArgumentException when there is none
    public String text(String name) {
        return node.path(name).asStringOpt().orElseThrow(() -> mistake("needs the text '" + name + "'"));
    }

    /// The text under a name, or null.
    public @Nullable String findText(String name) {
        return node.path(name).isString() ? node.path(name).stringValue() : null;
    }

    /// The whole number under a name, or the other when there is none.
    public int number(String name, int otherwise) {
        return node.path(name).asInt(otherwise);
    }

    /// True when the name holds `true`.
    public boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    /// The texts of the list under a name; a single text is a list of one, none is empty.
    public List<String> list(String name) {
        return texts(node.path(name));
    }

    /// Words with their suggestions: written as a list of words, or of `word: suggestion`, or as one
    /// object of those. A word without a suggestion has an empty one.
    public Map<String, String> entries(String name) {
        return entries(node.path(name));
    }

    /// The same for each language under `NAME` when it is an object of languages.
    public Map<String, Map<String, String>> entriesByLanguage(String name) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        node.path(name).properties().forEach(entry -> all.put(entry.getKey(), entries(entry.getValue())));
        return all;
    }

    /// A mistake in the rule file.
    public IllegalArgumentException mistake(String what) {
        return new IllegalArgumentException("rule " + rule + " " + what);
    }

    private static Map<String, String> entries(JsonNode list) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (list.isString()) {
            entries.put(list.stringValue(), "");
        } else if (list.isArray()) {
            list.values().forEach(item -> entries.putAll(entries(item)));
        } else {
            list.properties()
                    .forEach(entry -> entries.put(
                            entry.getKey(),
                            entry.getValue().isNull() ? "" : entry.getValue().asString()));
        }
        return entries;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.add(node.stringValue());
        }
        node.values().forEach(value -> texts.add(value.asString()));
        return texts;
    }
}

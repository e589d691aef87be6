package org.xenia.language.tool;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.JsonNode;

/// Reads the fields of a line with the refusals that every tool shares.
public final class Fields {

    private Fields() {}

    /// A text that must be there; it may be empty.
    public static String text(JsonNode line, String name) {
        String value = findText(line, name);
        if (value == null) {
            throw new InvalidLine(name, "must be a string");
        }
        return value;
    }

    /// A text that may be absent.
    public static @Nullable String findText(JsonNode line, String name) {
        JsonNode node = line.get(name);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw new InvalidLine(name, "must be a string");
        }
        return node.stringValue();
    }

    /// A language tag that must be there.
    public static LanguageTag language(JsonNode line, String name) {
        return tag(text(line, name), name);
    }

    /// A language tag that may be absent.
    public static @Nullable LanguageTag findLanguage(JsonNode line, String name) {
        String value = findText(line, name);
        return value == null || value.isBlank() ? null : tag(value, name);
    }

    /// A list of language tags; absent is empty.
    public static List<LanguageTag> languages(JsonNode line, String name) {
        List<LanguageTag> tags = new ArrayList<>();
        for (JsonNode item : list(line, name)) {
            if (!item.isString()) {
                throw new InvalidLine(name, "must be a list of language tags");
            }
            tags.add(tag(item.stringValue(), name));
        }
        return List.copyOf(tags);
    }

    /// A list; absent is empty.
    public static List<JsonNode> list(JsonNode line, String name) {
        JsonNode node = line.get(name);
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new InvalidLine(name, "must be a list");
        }
        return List.copyOf(node.values());
    }

    private static LanguageTag tag(String value, String name) {
        try {
            return LanguageTag.of(value);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidLine(name, "must be a BCP 47 language tag such as es or zh-Hans");
        }
    }
}

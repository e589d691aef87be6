package org.xenia.culture.coach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xenia.culture.coach.rule.Rule;
import org.xenia.culture.coach.rule.RuleReader;
import org.xenia.culture.file.DataFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The rule files shipped with the library, in the order in which `rules/files.txt` names them.
final class RuleFiles {

    private static final String DIRECTORY = "/org/xenia/culture/coach/rules/";

    private RuleFiles() {}

    /// All rules, in order.
    ///
    /// @throws IllegalArgumentException when a file is malformed or two rules share an id
    static List<Rule> list() {
        RuleReader reader = new RuleReader(Triggers.ALL);
        JsonNode lists = DataFile.read(RuleFiles.class, DIRECTORY + "lists.yaml");
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String name : read("files.txt").lines().map(String::strip).toList()) {
            if (name.isEmpty() || name.startsWith("#")) {
                continue;
            }
            JsonNode file = DataFile.read(RuleFiles.class, DIRECTORY + name);
            for (JsonNode node : file.path("rules").values()) {
                Rule rule = reader.read(filled(node, lists));
                if (!ids.add(rule.id())) {
                    throw new IllegalArgumentException("two rules are called " + rule.id());
                }
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    /// The rule with shared lists in place of their names (`"@apologies"`) in its trigger.
    private static JsonNode filled(JsonNode rule, JsonNode lists) {
        if (rule.path("trigger") instanceof ObjectNode trigger) {
            for (String name : List.copyOf(trigger.propertyNames())) {
                String text = trigger.path(name).asString("");
                if (text.startsWith("@")) {
                    trigger.set(name, lists.required(text.substring(1)));
                }
            }
        }
        return rule;
    }

    private static String read(String name) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(DIRECTORY + name)) {
            if (in == null) {
                throw new IllegalArgumentException("rule file " + name + " is missing");
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

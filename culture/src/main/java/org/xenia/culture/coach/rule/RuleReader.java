package org.xenia.culture.coach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.Example;
import org.xenia.culture.coach.Severity;
import org.xenia.culture.coach.draft.Address;
import org.xenia.culture.pack.Grade;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads one rule of a rule file. `docs/coach-rules.md` tells people how to write one.
public final class RuleReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "scope",
            "when",
            "address",
            "preference",
            "trigger",
            "target",
            "grade",
            "source",
            "reviewer",
            "examples");

    private final Map<String, Function<Parameters, Check>> triggers;

    /// @param triggers makers of checks by the `kind` of a trigger
    public RuleReader(Map<String, Function<Parameters, Check>> triggers) {
        this.triggers = Map.copyOf(triggers);
    }

    /// The rule an object describes.
    ///
    /// @throws IllegalArgumentException naming the rule and what is wrong with it
    public Rule read(JsonNode node) {
        Parameters rule = new Parameters(node.path("id").asString("without an id"), node);
        node.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw rule.mistake("has an unknown field '" + name + "'");
                });
        Scope scope = scope(node.path("scope"));
        return new Rule(
                rule.text("id"),
                scope,
                rule.list("when").stream().map(Situation::named).toList(),
                Address.find(rule.findText("address")),
                rule.findText("preference"),
                check(rule),
                Severity.valueOf(rule.text("target")),
                Grade.valueOf(rule.text("grade")),
                rule.text("source"),
                reviewer(rule),
                examples(rule, scope));
    }

    private Check check(Parameters rule) {
        Parameters trigger = new Parameters(rule.rule(), rule.node().path("trigger"));
        Function<Parameters, Check> maker = triggers.get(trigger.text("kind"));
        if (maker == null) {
            throw rule.mistake("has an unknown trigger '" + trigger.text("kind") + "'");
        }
        return maker.apply(trigger);
    }

    private static Scope scope(JsonNode node) {
        Parameters scope = new Parameters("", node);
        return new Scope(scope.list("languages"), scope.list("markets"), scope.list("except"));
    }

    private static @Nullable String reviewer(Parameters rule) {
        return rule.findText("reviewer");
    }

    private static List<Example> examples(Parameters rule, Scope scope) {
        List<Example> examples = new ArrayList<>();
        for (String kind : List.of("fires", "silent")) {
            for (JsonNode node : rule.node().path("examples").path(kind).values()) {
                examples.add(example(rule, scope, node, kind.equals("fires")));
            }
        }
        return examples;
    }

    private static Example example(Parameters rule, Scope scope, JsonNode node, boolean fires) {
        ObjectNode line = tools.jackson.databind.json.JsonMapper.shared().createObjectNode();
        if (node.isString()) {
            line.put("text", node.stringValue());
        } else {
            line.setAll((ObjectNode) node);
        }
        if (!line.has("locale")) {
            line.put(
                    "locale",
                    scope.languages().isEmpty() ? "en" : scope.languages().getFirst());
        }
        return new Example(rule.text("id"), line, fires, line.path("found").asString(""));
    }
}

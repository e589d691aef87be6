package org.xenia.language.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.detect.Detector;
import org.xenia.language.detect.Hints;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.Engines;
import org.xenia.language.translate.engine.Formality;
import org.xenia.language.translate.engine.apertium.ApertiumEngine;
import org.xenia.language.translate.memory.Memory;
import org.xenia.language.translate.memory.MemoryTool;
import org.xenia.language.translate.terms.Term;
import org.xenia.language.translate.terms.TermBase;
import org.xenia.language.translate.terms.TermHit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `xenia tool translate`: one text a line through engines, terms and checks.
public final class TranslateTool implements Tool {

    private final Engines engines;
    private final Memory memory;
    private final Function<String, LanguageTag> detection;

    /// A tool with given engines and memory.
    ///
    /// @param detection says the language of a text whose line names none
    public TranslateTool(Engines engines, Memory memory, Function<String, LanguageTag> detection) {
        this.engines = engines;
        this.memory = memory;
        this.detection = detection;
    }

    /// A tool with what the machine has: Apertium where it is installed, else no engine.
    public static TranslateTool installed() {
        List<? extends Engine> found = ApertiumEngine.findInstalled().stream().toList();
        // The models are opened by the first line that needs them.
        Function<String, LanguageTag> detection = new Function<>() {
            private @Nullable Detector detector;

            @Override
            public synchronized LanguageTag apply(String text) {
                if (detector == null) {
                    detector = Detector.open();
                }
                return detector.detect(text, Hints.NONE).language();
            }
        };
        return new TranslateTool(Engines.of(found), Memory.NONE, detection);
    }

    @Override
    public ObjectNode answer(JsonNode line) {
        String text = Fields.text(line, "text");
        LanguageTag to = Fields.language(line, "to");
        LanguageTag stated = Fields.findLanguage(line, "from");
        LanguageTag from = stated == null ? detection.apply(text) : stated;
        Formality formality = Formality.ofRegister(Fields.findText(line, "register"));
        TermBase terms = TermBase.of(terms(line, from, to));
        TranslationRequest request = new TranslationRequest(text, from, to, formality, null, null);
        return json(new Translator(engines, terms, memory).translate(request));
    }

    private static List<Term> terms(JsonNode line, LanguageTag from, LanguageTag to) {
        List<Term> terms = new ArrayList<>();
        for (JsonNode item : Fields.list(line, "terms")) {
            if (!item.isObject()) {
                throw new InvalidLine(
                        "terms", "must be a list of objects with source and, if it is translated, target");
            }
            String source = Fields.text(item, "source");
            String target = Fields.findText(item, "target");
            if (source.isBlank()) {
                throw new InvalidLine("terms", "source must not be empty");
            }
            terms.add(
                    target == null || target.isBlank()
                            ? Term.untranslated(source, from)
                            : Term.approved(source, from, target, to));
        }
        return terms;
    }

    private static ObjectNode json(Translation translation) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("text", translation.text());
        answer.put("engine", translation.engine());
        answer.put("from", translation.from().value());
        answer.withArray("terms");
        for (TermHit hit : translation.terms()) {
            answer.withArray("terms")
                    .addObject()
                    .put("source", hit.term().source())
                    .put("target", hit.term().rendering())
                    .put("start", hit.start())
                    .put("end", hit.end());
        }
        if (translation.memory() != null) {
            answer.set("memory", MemoryTool.json(translation.memory()));
        }
        for (Check check : translation.checks()) {
            ObjectNode node = answer.withArray("checks").addObject();
            node.put("name", check.name()).put("ok", check.ok());
            if (check.detail() != null) {
                node.put("detail", check.detail());
            }
        }
        return answer.put("confidence", translation.confidence());
    }
}

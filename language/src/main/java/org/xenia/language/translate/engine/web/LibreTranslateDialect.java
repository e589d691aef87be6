package org.xenia.language.translate.engine.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xenia.language.LanguageTag;
import org.xenia.language.protect.MarkerStyle;
import org.xenia.language.translate.engine.EngineProfile;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Markers;
import org.xenia.language.translate.engine.PairSupport;
import org.xenia.language.translate.engine.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The interface of LibreTranslate (`/languages`, `/translate`).
final class LibreTranslateDialect implements Dialect {

    private final ServiceSettings settings;
    private final CodeBook codes = new CodeBook(Map.of("zt", "zh-Hant", "pb", "pt-BR"));

    LibreTranslateDialect(ServiceSettings settings) {
        this.settings = settings;
    }

    @Override
    public EngineProfile profile() {
        return new EngineProfile(
                settings.name(),
                "unknown",
                settings.operator(),
                settings.country(),
                settings.outside(),
                false,
                MarkerStyle.NOTRANSLATE,
                2_000,
                0.7);
    }

    @Override
    public int batch() {
        return 25;
    }

    @Override
    public List<Call> languages() {
        return List.of(Call.get(settings.at("/languages")));
    }

    @Override
    public PairSupport readLanguages(List<JsonNode> answers) {
        Set<LanguagePair> pairs = new HashSet<>();
        for (JsonNode language : Reading.array(answers.getFirst(), "languages")) {
            LanguageTag from = codes.learn(Reading.text(language, "code"));
            for (JsonNode target : Reading.array(language.path("targets"), "targets")) {
                LanguageTag to = codes.learn(Reading.text(target, (Object) "targets"));
                if (from != null && to != null && !from.equals(to)) {
                    pairs.add(new LanguagePair(from, to));
                }
            }
        }
        return PairSupport.ofPairs(pairs);
    }

    @Override
    public Call translate(EngineRequest request) {
        MarkerStyle style = style(request);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        request.texts().forEach(text -> body.withArray("q").add(Markers.dress(text, style)));
        body.put("source", codes.code(request.pair().from()));
        body.put("target", codes.code(request.pair().to()));
        body.put("format", style == MarkerStyle.NOTRANSLATE ? "html" : "text");
        if (!settings.key().isEmpty()) {
            body.put("api_key", settings.key().reveal());
        }
        return Call.postJson(settings.at("/translate"), body);
    }

    @Override
    public List<String> read(JsonNode answer, EngineRequest request) {
        MarkerStyle style = style(request);
        List<String> texts = new ArrayList<>();
        for (JsonNode text : Reading.array(answer.path("translatedText"), "translatedText")) {
            texts.add(Markers.undress(Reading.text(text, (Object) "translatedText"), style));
        }
        return texts;
    }

    @Override
    public Optional<Refusal> explain(int status, JsonNode body) {
        String complaint = Reading.complaint(body);
        if (status == 400 && complaint.contains("not supported")) {
            return Optional.of(Refusal.UNSUPPORTED_PAIR);
        }
        if (status == 400 && (complaint.contains("exceeds text limit") || complaint.contains("exceeds character"))) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return status == 400 && complaint.contains("api key") ? Optional.of(Refusal.AUTHENTICATION) : Optional.empty();
    }

    private static MarkerStyle style(EngineRequest request) {
        return request.texts().stream().anyMatch(Markers::anyIn) ? MarkerStyle.NOTRANSLATE : MarkerStyle.BRACKET;
    }
}

package org.xenia.language.translate.engine.web;

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
import org.xenia.language.translate.engine.apertium.ApertiumCodes;
import tools.jackson.databind.JsonNode;

/// The interface of Apertium APY (`/listPairs`, `/translate`), codes in ISO 639-3.
final class ApertiumServerDialect implements Dialect {

    private final ServiceSettings settings;
    private final ApertiumCodes codes = new ApertiumCodes();

    ApertiumServerDialect(ServiceSettings settings) {
        this.settings = settings;
    }

    @Override
    public EngineProfile profile() {
        return new EngineProfile(
                settings.name(),
                "apy",
                settings.operator(),
                settings.country(),
                settings.outside(),
                false,
                MarkerStyle.PLAIN,
                20_000,
                0.6);
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<Call> languages() {
        return List.of(Call.get(settings.at("/listPairs")));
    }

    @Override
    public PairSupport readLanguages(List<JsonNode> answers) {
        Set<LanguagePair> pairs = new HashSet<>();
        for (JsonNode pair : Reading.array(answers.getFirst().path("responseData"), "responseData")) {
            LanguageTag from = codes.learn(Reading.text(pair, "sourceLanguage"));
            LanguageTag to = codes.learn(Reading.text(pair, "targetLanguage"));
            if (from != null && to != null) {
                pairs.add(new LanguagePair(from, to));
            }
        }
        return PairSupport.ofPairs(pairs);
    }

    @Override
    public Call translate(EngineRequest request) {
        String pair = codes.code(request.pair().from()) + "|"
                + codes.code(request.pair().to());
        return Call.postForm(
                settings.at("/translate"),
                Map.of(
                        "langpair",
                        pair,
                        "markUnknown",
                        "no",
                        "q",
                        Markers.dress(request.texts().getFirst(), MarkerStyle.PLAIN)));
    }

    @Override
    public List<String> read(JsonNode answer, EngineRequest request) {
        String text = Reading.text(answer.path("responseData"), "translatedText");
        return List.of(Markers.undress(text, MarkerStyle.PLAIN));
    }

    @Override
    public Optional<Refusal> explain(int status, JsonNode body) {
        return status == 400 && Reading.complaint(body).contains("not installed")
                ? Optional.of(Refusal.UNSUPPORTED_PAIR)
                : Optional.empty();
    }
}

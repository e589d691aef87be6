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
import org.xenia.language.translate.engine.Markers;
import org.xenia.language.translate.engine.PairSupport;
import org.xenia.language.translate.engine.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The interface of Google Cloud Translation, basic edition (`/language/translate/v2`).
final class GoogleDialect implements Dialect {

    private static final String PATH = "/language/translate/v2";

    private final ServiceSettings settings;
    private final CodeBook codes = new CodeBook(Map.of("iw", "he", "jw", "jv", "zh-CN", "zh-Hans", "zh-TW", "zh-Hant"));

    GoogleDialect(ServiceSettings settings) {
        this.settings = settings;
    }

    @Override
    public EngineProfile profile() {
        return new EngineProfile(
                settings.name(),
                "v2",
                settings.operator(),
                settings.country(),
                settings.outside(),
                false,
                MarkerStyle.NOTRANSLATE,
                5_000,
                0.85);
    }

    @Override
    public int batch() {
        return 100;
    }

    @Override
    public List<Call> languages() {
        return List.of(signed(Call.get(settings.at(PATH + "/languages"))));
    }

    @Override
    public PairSupport readLanguages(List<JsonNode> answers) {
        Set<LanguageTag> tags = new HashSet<>();
        JsonNode list = answers.getFirst().path("data").path("languages");
        for (JsonNode language : Reading.array(list, "data.languages")) {
            LanguageTag tag = codes.learn(Reading.text(language, "language"));
            if (tag != null) {
                tags.add(tag);
            }
        }
        return PairSupport.between(tags, tags);
    }

    @Override
    public Call translate(EngineRequest request) {
        MarkerStyle style = style(request);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        request.texts().forEach(text -> body.withArray("q").add(Markers.dress(text, style)));
        body.put("source", codes.code(request.pair().from()));
        body.put("target", codes.code(request.pair().to()));
        body.put("format", style == MarkerStyle.NOTRANSLATE ? "html" : "text");
        return signed(Call.postJson(settings.at(PATH), body));
    }

    @Override
    public List<String> read(JsonNode answer, EngineRequest request) {
        List<String> texts = new ArrayList<>();
        JsonNode list = answer.path("data").path("translations");
        for (JsonNode translation : Reading.array(list, "data.translations")) {
            texts.add(Markers.undress(Reading.text(translation, "translatedText"), style(request)));
        }
        return texts;
    }

    @Override
    public Optional<Refusal> explain(int status, JsonNode body) {
        String complaint = Reading.complaint(body);
        if (status == 403 && complaint.contains("dailylimitexceeded")) {
            return Optional.of(Refusal.QUOTA);
        }
        if (status == 403 && complaint.contains("ratelimitexceeded")) {
            return Optional.of(Refusal.RATE_LIMITED);
        }
        if (status == 400 && complaint.contains("api key")) {
            return Optional.of(Refusal.AUTHENTICATION);
        }
        return status == 400 && complaint.contains("bad language pair")
                ? Optional.of(Refusal.UNSUPPORTED_PAIR)
                : Optional.empty();
    }

    /// The key goes into a header: addresses end up in the logs of proxies.
    private Call signed(Call call) {
        return call.with("X-Goog-Api-Key", settings.key().reveal());
    }

    private static MarkerStyle style(EngineRequest request) {
        return request.texts().stream().anyMatch(Markers::anyIn) ? MarkerStyle.NOTRANSLATE : MarkerStyle.BRACKET;
    }
}

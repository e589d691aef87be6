package org.xenia.language.translate.engine.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The interface of Microsoft Translator, version 3 (`/languages`, `/translate`).
final class MicrosoftDialect implements Dialect {

    private final ServiceSettings settings;
    private final CodeBook codes = new CodeBook(Map.of());

    MicrosoftDialect(ServiceSettings settings) {
        this.settings = settings;
    }

    @Override
    public EngineProfile profile() {
        return new EngineProfile(
                settings.name(),
                "3.0",
                settings.operator(),
                settings.country(),
                settings.outside(),
                false,
                MarkerStyle.NOTRANSLATE,
                50_000,
                0.85);
    }

    @Override
    public int batch() {
        return 100;
    }

    @Override
    public List<Call> languages() {
        return List.of(Call.get(settings.at("/languages?api-version=3.0&scope=translation")));
    }

    @Override
    public PairSupport readLanguages(List<JsonNode> answers) {
        JsonNode list = answers.getFirst().path("translation");
        if (!list.isObject()) {
            throw new MalformedAnswer("no object at translation");
        }
        Set<LanguageTag> tags = new HashSet<>();
        for (String code : list.propertyNames()) {
            LanguageTag tag = codes.learn(code);
            if (tag != null) {
                tags.add(tag);
            }
        }
        return PairSupport.between(tags, tags);
    }

    @Override
    public Call translate(EngineRequest request) {
        MarkerStyle style = style(request);
        ArrayNode body = JsonNodeFactory.instance.arrayNode();
        request.texts().forEach(text -> body.addObject().put("Text", Markers.dress(text, style)));
        String query = "/translate?api-version=3.0&from="
                + encode(codes.code(request.pair().from())) + "&to="
                + encode(codes.code(request.pair().to())) + "&textType="
                + (style == MarkerStyle.NOTRANSLATE ? "html" : "plain");
        Call call = Call.postJson(settings.at(query), body)
                .with("Ocp-Apim-Subscription-Key", settings.key().reveal());
        return settings.qualifier().isEmpty() ? call : call.with("Ocp-Apim-Subscription-Region", settings.qualifier());
    }

    @Override
    public List<String> read(JsonNode answer, EngineRequest request) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : Reading.array(answer, "answer")) {
            JsonNode translation = item.path("translations").path(0);
            texts.add(Markers.undress(Reading.text(translation, "text"), style(request)));
        }
        return texts;
    }

    /// The service's own six-digit codes say more than the status.
    @Override
    public Optional<Refusal> explain(int status, JsonNode body) {
        return switch (body.path("error").path("code").asInt(0)) {
            case 400_018, 400_019, 400_023, 400_035, 400_036 -> Optional.of(Refusal.UNSUPPORTED_PAIR);
            case 400_050, 400_077 -> Optional.of(Refusal.TOO_LONG);
            case 403_001 -> Optional.of(Refusal.QUOTA);
            default -> Optional.empty();
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static MarkerStyle style(EngineRequest request) {
        return request.texts().stream().anyMatch(Markers::anyIn) ? MarkerStyle.NOTRANSLATE : MarkerStyle.BRACKET;
    }
}

package org.xenia.language.translate.engine.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xenia.language.LanguageTag;
import org.xenia.language.protect.MarkerStyle;
import org.xenia.language.translate.engine.EngineProfile;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.Formality;
import org.xenia.language.translate.engine.Markers;
import org.xenia.language.translate.engine.PairSupport;
import org.xenia.language.translate.engine.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The interface of DeepL, version 2 (`/v2/languages`, `/v2/translate`).
final class DeepLDialect implements Dialect {

    private static final LanguageTag TRADITIONAL = LanguageTag.of("zh-Hant");

    private final ServiceSettings settings;

    DeepLDialect(ServiceSettings settings) {
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
                true,
                MarkerStyle.XML,
                30_000,
                0.9);
    }

    @Override
    public int batch() {
        return 50;
    }

    @Override
    public List<Call> languages() {
        return List.of(
                signed(Call.get(settings.at("/v2/languages?type=source"))),
                signed(Call.get(settings.at("/v2/languages?type=target"))));
    }

    @Override
    public PairSupport readLanguages(List<JsonNode> answers) {
        Set<LanguageTag> sources = tags(answers.getFirst());
        if (sources.contains(LanguageTag.of("zh"))) {
            // The one Chinese source is read in both scripts.
            sources.add(TRADITIONAL);
        }
        return PairSupport.between(sources, tags(answers.getLast()));
    }

    @Override
    public Call translate(EngineRequest request) {
        MarkerStyle style = style(request);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        request.texts().forEach(text -> body.withArray("text").add(Markers.dress(text, style)));
        body.put("source_lang", request.pair().from().language().toUpperCase(Locale.ROOT));
        body.put("target_lang", request.pair().to().value().toUpperCase(Locale.ROOT));
        if (style == MarkerStyle.XML) {
            body.put("tag_handling", "xml");
        }
        if (request.formality() != Formality.UNSTATED) {
            // "prefer" falls back where the target has no such forms; "more" would be refused there.
            body.put("formality", request.formality() == Formality.FORMAL ? "prefer_more" : "prefer_less");
        }
        return signed(Call.postJson(settings.at("/v2/translate"), body));
    }

    @Override
    public List<String> read(JsonNode answer, EngineRequest request) {
        List<String> texts = new ArrayList<>();
        for (JsonNode translation : Reading.array(answer.path("translations"), "translations")) {
            texts.add(Markers.undress(Reading.text(translation, "text"), style(request)));
        }
        return texts;
    }

    @Override
    public Optional<Refusal> explain(int status, JsonNode body) {
        String complaint = Reading.complaint(body);
        return status == 400 && complaint.contains("_lang") && complaint.contains("not supported")
                ? Optional.of(Refusal.UNSUPPORTED_PAIR)
                : Optional.empty();
    }

    private Call signed(Call call) {
        return call.with("Authorization", "DeepL-Auth-Key " + settings.key().reveal());
    }

    private static MarkerStyle style(EngineRequest request) {
        return request.texts().stream().anyMatch(Markers::anyIn) ? MarkerStyle.XML : MarkerStyle.BRACKET;
    }

    private static Set<LanguageTag> tags(JsonNode answer) {
        Set<LanguageTag> tags = new HashSet<>();
        for (JsonNode language : Reading.array(answer, "languages")) {
            LanguageTag tag = LanguageTag.find(Reading.text(language, "language"));
            if (tag != null) {
                tags.add(tag);
            }
        }
        return tags;
    }
}

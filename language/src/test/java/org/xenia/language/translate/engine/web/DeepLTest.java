package org.xenia.language.translate.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.language.translate.engine.web.StandIn.Seen;

class DeepLTest extends EngineContract {

    @Override
    Engine engine(ServiceSettings settings) {
        return WebEngine.deepL(settings);
    }

    @Override
    String answer(Seen request) {
        if (request.path().contains("type=source")) {
            return "[{\"language\":\"EN\",\"name\":\"English\"},{\"language\":\"ZH\",\"name\":\"Chinese\"}]";
        }
        if (request.path().contains("type=target")) {
            return """
                [{"language":"ES"},{"language":"EN-GB"},{"language":"EN-US"},{"language":"ZH-HANS"},
                 {"language":"ZH-HANT"},{"language":"PT-BR"},{"language":"PT-PT"}]""";
        }
        return "{\"translations\":["
                + json(request.body())
                        .path("text")
                        .valueStream()
                        .map(text -> "{\"detected_source_language\":\"EN\",\"text\":"
                                + text(translated(request, text.stringValue())) + "}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    @Test
    void asksForTheRegisterAndSignsInTheHeader() {
        translate("Good morning");
        Seen seen = service.seen.getLast();
        assertThat(json(seen.body()).path("formality").stringValue()).isEqualTo("prefer_more");
        assertThat(seen.headers()).contains("DeepL-Auth-Key s3cret-key");
    }

    @Test
    void knowsThatTheQuotaIsUsedUp() {
        service.status = 456;
        assertThat(refusal().reason()).isEqualTo(Refusal.QUOTA);
    }

    @Test
    void choosesTheVarietyMostReadersOfABareLanguageHave() {
        assertThat(engine.support()
                        .find(LanguagePair.of("zh-Hant", "en"))
                        .orElseThrow()
                        .to())
                .isEqualTo(LanguageTag.of("en-US"));
        assertThat(engine.support()
                        .find(LanguagePair.of("en", "pt-PT"))
                        .orElseThrow()
                        .to())
                .isEqualTo(LanguageTag.of("pt-PT"));
    }
}

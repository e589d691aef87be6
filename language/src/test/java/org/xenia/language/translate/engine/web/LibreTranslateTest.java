package org.xenia.language.translate.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.language.translate.engine.web.StandIn.Seen;

class LibreTranslateTest extends EngineContract {

    @Override
    Engine engine(ServiceSettings settings) {
        return WebEngine.libreTranslate(settings);
    }

    @Override
    String answer(Seen request) {
        if (request.path().startsWith("/languages")) {
            return """
                [{"code":"en","name":"English","targets":["en","es","zt","pb"]},
                 {"code":"es","name":"Spanish","targets":["en"]}]""";
        }
        return "{\"translatedText\":["
                + json(request.body())
                        .path("q")
                        .valueStream()
                        .map(text -> text(translated(request, text.stringValue())))
                        .collect(Collectors.joining(","))
                + "]}";
    }

    @Test
    void speaksTheOddCodesOfTheService() {
        assertThat(engine.support().serves(LanguagePair.of("en", "zh-TW"))).isTrue();
        assertThat(engine.support().serves(LanguagePair.of("en", "zh-CN"))).isFalse();
        LanguagePair own = engine.support().find(LanguagePair.of("en", "pt-BR")).orElseThrow();
        engine.translate(EngineRequest.of("Hi", own));
        assertThat(json(service.seen.getLast().body()).path("target").stringValue())
                .isEqualTo("pb");
    }

    @Test
    void knowsATextThatIsTooLong() {
        service.status = 400;
        service.error = "{\"error\":\"Invalid request: request (9000) exceeds text limit (2000)\"}";
        assertThat(refusal().reason()).isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void marksUpOnlyWhatHoldsMarkers() {
        translate("plain & simple");
        assertThat(json(service.seen.getLast().body()).path("format").stringValue())
                .isEqualTo("text");
        Outcome outcome = engine.translate(EngineRequest.of("Dear ⟦1⟧", PAIR));
        assertThat(outcome).isInstanceOf(Outcome.Translated.class);
        assertThat(service.seen.getLast().body()).contains("translate=\\\"no\\\"");
    }
}

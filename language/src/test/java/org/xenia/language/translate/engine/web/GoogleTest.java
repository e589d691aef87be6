package org.xenia.language.translate.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.language.translate.engine.web.StandIn.Seen;

class GoogleTest extends EngineContract {

    @Override
    Engine engine(ServiceSettings settings) {
        return WebEngine.google(settings);
    }

    @Override
    String answer(Seen request) {
        if (request.path().endsWith("/languages")) {
            return "{\"data\":{\"languages\":[{\"language\":\"en\"},{\"language\":\"es\"},{\"language\":\"iw\"},"
                    + "{\"language\":\"zh-TW\"}]}}";
        }
        return "{\"data\":{\"translations\":["
                + json(request.body())
                        .path("q")
                        .valueStream()
                        .map(text -> "{\"translatedText\":" + text(translated(request, text.stringValue())) + "}")
                        .collect(Collectors.joining(","))
                + "]}}";
    }

    @Test
    void writesTheCodesOfTheService() {
        LanguagePair own =
                engine.support().find(LanguagePair.of("zh-Hant", "he")).orElseThrow();
        engine.translate(EngineRequest.of("你好", own));
        assertThat(json(service.seen.getLast().body()).path("source").stringValue())
                .isEqualTo("zh-TW");
        assertThat(json(service.seen.getLast().body()).path("target").stringValue())
                .isEqualTo("iw");
    }

    @ParameterizedTest
    @CsvSource({
        "403, dailyLimitExceeded, QUOTA",
        "403, userRateLimitExceeded, RATE_LIMITED",
        "400, API key not valid, AUTHENTICATION",
        "400, Bad language pair: x|y, UNSUPPORTED_PAIR"
    })
    void readsTheReasonBehindTheStatus(int status, String message, Refusal reason) {
        service.status = status;
        service.error = "{\"error\":{\"code\":" + status + ",\"errors\":[{\"reason\":\"" + message + "\"}]}}";
        assertThat(refusal().reason()).isEqualTo(reason);
    }
}

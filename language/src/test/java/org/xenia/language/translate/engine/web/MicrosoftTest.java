package org.xenia.language.translate.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.language.translate.engine.web.StandIn.Seen;

class MicrosoftTest extends EngineContract {

    @Override
    Engine engine(ServiceSettings settings) {
        return WebEngine.microsoft(settings);
    }

    @Override
    String answer(Seen request) {
        if (request.path().startsWith("/languages")) {
            return "{\"translation\":{\"en\":{\"name\":\"English\"},\"es\":{\"name\":\"Spanish\"},\"zh-Hans\":{}}}";
        }
        return "["
                + json(request.body())
                        .valueStream()
                        .map(item -> "{\"translations\":[{\"to\":\"es\",\"text\":"
                                + text(translated(request, item.path("Text").stringValue())) + "}]}")
                        .collect(Collectors.joining(","))
                + "]";
    }

    @Test
    void namesTheRegionOfTheAccount() {
        translate("Good morning");
        assertThat(service.seen.getLast().headers().toLowerCase(java.util.Locale.ROOT))
                .contains("ocp-apim-subscription-region=[model-1]");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400036, UNSUPPORTED_PAIR",
        "403, 403001, QUOTA",
        "400, 400050, TOO_LONG",
        "401, 401000, AUTHENTICATION"
    })
    void readsTheServicesOwnCode(int status, int code, Refusal reason) {
        service.status = status;
        service.error = "{\"error\":{\"code\":" + code + ",\"message\":\"x\"}}";
        assertThat(refusal().reason()).isEqualTo(reason);
    }
}

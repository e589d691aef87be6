package org.xenia.language.translate.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.language.translate.engine.web.StandIn.Seen;

class ApertiumServerTest extends EngineContract {

    @Override
    Engine engine(ServiceSettings settings) {
        return WebEngine.apertiumServer(settings);
    }

    @Override
    String answer(Seen request) {
        if (request.path().equals("/listPairs")) {
            return """
                {"responseStatus":200,"responseDetails":null,"responseData":[
                 {"sourceLanguage":"eng","targetLanguage":"spa"},{"sourceLanguage":"spa","targetLanguage":"fra"},
                 {"sourceLanguage":"spa","targetLanguage":"por_BR"}]}""";
        }
        return "{\"responseStatus\":200,\"responseDetails\":null,\"responseData\":{\"translatedText\":"
                + text(translated(request, fields(request.body()).get("q"))) + "}}";
    }

    private static Map<String, String> fields(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Test
    void writesLongCodes() {
        translate("Good morning");
        assertThat(fields(service.seen.getLast().body())).containsEntry("langpair", "eng|spa");
        assertThat(engine.support().serves(LanguagePair.of("es", "pt-BR"))).isTrue();
    }

    @Test
    void knowsAPairThatIsNotInstalled() {
        service.status = 400;
        service.error = "{\"status\":\"error\",\"code\":400,\"explanation\":\"That pair is not installed\"}";
        assertThat(refusal().reason()).isEqualTo(Refusal.UNSUPPORTED_PAIR);
    }
}

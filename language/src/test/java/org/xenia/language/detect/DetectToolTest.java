package org.xenia.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.xenia.language.tool.Lines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DetectToolTest {

    private static final DetectTool TOOL = new DetectTool();

    @Test
    void answersAsTheCommandLineSays() throws IOException {
        JsonNode answer = answer(
                "{\"text\": \"onde está o meu pedido\", \"candidates\": [\"pt-BR\", \"en\"], \"country\": \"BR\", \"more\": 1}");
        assertThat(answer.get("language").stringValue()).isEqualTo("pt-BR");
        assertThat(answer.get("script").stringValue()).isEqualTo("Latn");
        assertThat(answer.get("confidence").doubleValue()).isBetween(0.9, 1.0);
        assertThat(answer.get("mixed").booleanValue()).isFalse();
        assertThat(answer.get("candidates").get(0).get("language").stringValue())
                .isEqualTo("pt-BR");
    }

    @Test
    void saysUndWhenNothingCanBeSaid() throws IOException {
        JsonNode answer = answer("{\"text\": \"#4711 👍\", \"expected\": [\"nl\"]}");
        assertThat(answer.get("language").stringValue()).isEqualTo("und");
        assertThat(answer.get("candidates").size()).isZero();
    }

    @Test
    void namesTheFieldAtFault() throws IOException {
        assertThat(answer("{\"txt\": \"hola\"}").get("field").stringValue()).isEqualTo("text");
        assertThat(answer("{\"text\": \"hola\", \"expected\": [\"not a tag\"]}")
                        .get("field")
                        .stringValue())
                .isEqualTo("expected");
    }

    private static JsonNode answer(String line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Lines.stream(TOOL, new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)), out);
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }
}

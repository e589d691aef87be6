package org.xenia.mail.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The tool parse-mail")
class ParseMailToolTest {

    private static final String MAIL =
            "From: Ana <ana@example.org>\nSubject: Hi\nDate: Fri, 4 May 2012 09:12:46 +0200\n\nHello\n";

    private final JsonMapper json = JsonMapper.shared();
    private final ParseMailTool tool = new ParseMailTool();

    private JsonNode answer(String field, String value) {
        return tool.answer(json.createObjectNode().put(field, value));
    }

    @Test
    void readsBytesInBase64() {
        JsonNode answer = answer("raw", Base64.getEncoder().encodeToString(MAIL.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.get("from").get("address").stringValue()).isEqualTo("ana@example.org");
        assertThat(answer.get("from").get("name").stringValue()).isEqualTo("Ana");
        assertThat(answer.get("date").stringValue()).isEqualTo("2012-05-04T09:12:46+02:00");
        assertThat(answer.get("text").stringValue()).isEqualTo("Hello");
        assertThat(answer.get("html").isNull()).isTrue();
        assertThat(answer.get("to").isArray()).isTrue();
        assertThat(answer.get("references").isArray()).isTrue();
        assertThat(answer.get("attachments").isArray()).isTrue();
        assertThat(answer.get("automatic").booleanValue()).isFalse();
        assertThat(answer.get("bounce")).isNull();
    }

    @Test
    void readsFiles(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.eml"), MAIL);
        assertThat(answer("path", file.toString()).get("subject").stringValue()).isEqualTo("Hi");
    }

    @Test
    void namesTheFieldThatItCannotTake(@TempDir Path directory) {
        String missing = directory.resolve("none.eml").toString();
        assertThatThrownBy(() -> answer("path", missing))
                .isInstanceOfSatisfying(
                        InvalidLine.class, line -> assertThat(line.field()).isEqualTo("path"));
        assertThatThrownBy(() -> answer("path", directory.toString()))
                .isInstanceOfSatisfying(
                        InvalidLine.class, line -> assertThat(line.field()).isEqualTo("path"));
        assertThatThrownBy(() -> answer("raw", "*"))
                .isInstanceOfSatisfying(
                        InvalidLine.class, line -> assertThat(line.field()).isEqualTo("raw"));
        assertThatThrownBy(() -> answer("other", ""))
                .isInstanceOfSatisfying(
                        InvalidLine.class, line -> assertThat(line.field()).isEqualTo("path"));
    }
}

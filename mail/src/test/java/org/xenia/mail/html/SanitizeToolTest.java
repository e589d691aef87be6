package org.xenia.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SanitizeToolTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void answersWithHarmlessHtmlAndWhatWasHeldBack() {
        String line = """
                {"html": "<p onclick=alert(1)>x <img src=https://cdn.example/a.png></p><script>alert(1)</script>"}
                """;
        assertThat(new SanitizeTool().answer(json.readTree(line)).toString())
                .isEqualTo("{\"html\":\"<p>x <img data-remote-image=\\\"https://cdn.example/a.png\\\"></p>\","
                        + "\"blockedImages\":1,\"trackers\":0,\"colours\":\"themed\",\"suspiciousLinks\":[]}");
    }
}

package org.xenia.mail.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.json.JsonMapper;

class TrimReplyToolTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void answersWithReplyQuoteAndSignature() {
        String line = """
                {"text": "Yes.\\n\\nWren\\n\\n-- \\nAldous Pottery\\n\\nOn Tue, Mar 4, 2025 at 9:12 AM Tea <t@tea.example> wrote:\\n> Well?"}
                """;
        assertThat(new TrimReplyTool().answer(json.readTree(line)).toString())
                .isEqualTo("{\"reply\":\"Yes.\\n\\nWren\","
                        + "\"quoted\":\"On Tue, Mar 4, 2025 at 9:12 AM Tea <t@tea.example> wrote:\\n> Well?\","
                        + "\"signature\":\"-- \\nAldous Pottery\"}");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> new TrimReplyTool().answer(json.readTree("{}")))
                .isInstanceOfSatisfying(
                        InvalidLine.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("text"));
    }
}

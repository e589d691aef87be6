package org.xenia.language.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.json.JsonMapper;

class RegisterToolTest {

    private final RegisterTool tool = new RegisterTool();

    @Test
    void answersWithRegisterAndCues() {
        var answer = tool.answer(JsonMapper.shared().readTree("""
                {"text":"Wo ist 📦 dein Paket?","language":"de"}
                """));
        assertThat(answer.get("register").stringValue()).isEqualTo("informal");
        assertThat(answer.at("/cues/0/text").stringValue()).isEqualTo("dein");
        assertThat(answer.at("/cues/0/start").intValue()).isEqualTo(10);
        assertThat(answer.at("/cues/0/end").intValue()).isEqualTo(14);
        assertThat(answer.has("level")).isFalse();
    }

    @Test
    void givesTheLevelForJapanese() {
        var answer = tool.answer(JsonMapper.shared().readTree("""
                {"text":"ご注文の品を発送いたしました。","language":"ja"}
                """));
        assertThat(answer.get("register").stringValue()).isEqualTo("formal");
        assertThat(answer.get("level").intValue()).isEqualTo(1);
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> tool.answer(JsonMapper.shared().readTree("{\"text\":\"du\"}")))
                .isInstanceOf(InvalidLine.class);
    }
}

package org.xenia.mail.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Flowed text")
class FlowedTextTest {

    @Test
    void hasWholeParagraphs() {
        assertThat(FlowedText.join("one \ntwo \nthree\nfour", false)).isEqualTo("one two three\nfour");
    }

    @Test
    void losesTheMarkingSpaceWhenItIsNoText() {
        assertThat(FlowedText.join("日本 \n語", true)).isEqualTo("日本語");
    }

    @Test
    void keepsQuotationsApart() {
        assertThat(FlowedText.join("> a \n> b\n>> c \nd", false)).isEqualTo("> a b\n>> c \nd");
    }

    @Test
    void keepsTheSignatureAndStuffedLines() {
        assertThat(FlowedText.join("text \n-- \nAna\n From here", false)).isEqualTo("text \n-- \nAna\nFrom here");
    }
}

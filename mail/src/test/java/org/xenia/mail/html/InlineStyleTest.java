package org.xenia.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COLOR: Red !important                       | color:red
            font: bold 14px/1.5 Arial, sans-serif       | font:bold 14px/1.5 arial, sans-serif
            border:1px solid rgb(204, 204, 204)         | border:1px solid rgb(204, 204, 204)
            background:#fff url(x) no-repeat            | background-color:#fff
            padding:10px 20px;margin:0 auto             | padding:10px 20px;margin:0 auto
            mso-line-height-rule:exactly;width:100%     | width:100%
            """)
    void keepsTypeColourAndSpacing(String style, String kept) {
        assertThat(InlineStyle.read(style)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position:fixed",
                "width:expression(alert(1))",
                "color:\\72 ed",
                "color:red/**/",
                "margin:-99px",
                "width:9999999px",
                "height:100vh",
                "background:url(x)",
                "font-family:x;-moz-binding:url(x)",
                "behavior:url(x)",
                "width:calc(1px*9)",
                "color:var(--x)",
                "content:'x'",
                "z-index:9",
                "@import 'x'"
            })
    void dropsWhatLoadsMovesOrCalls(String style) {
        assertThat(InlineStyle.read(style).toString())
                .doesNotContain("(")
                .doesNotContain("fixed")
                .doesNotContain("-99");
        assertThat(InlineStyle.read(style).toString()).isIn("", "font-family:x");
    }
}

package org.xenia.mail.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HTML as text")
class HtmlTextTest {

    @Test
    void keepsParagraphsAndLines() {
        assertThat(HtmlText.of("<p>Dear <b>Ana</b>,</p><p>first<br>second</p><div>third</div><div>fourth</div>"))
                .isEqualTo("Dear Ana,\n\nfirst\nsecond\n\nthird\nfourth");
    }

    @Test
    void keepsLists() {
        assertThat(HtmlText.of("<ul><li>one</li><li>two<ol><li>a</li><li>b</li></ol></li></ul>"))
                .isEqualTo("- one\n- two\n  1. a\n  2. b");
    }

    @Test
    void keepsTheAddressesOfLinks() {
        assertThat(HtmlText.of("<a href='https://x.example/a'>here</a> and <a href='https://x.example'>x.example</a>"))
                .isEqualTo("here (https://x.example/a) and x.example");
        assertThat(HtmlText.of("<a href='mailto:a@x.example'>a@x.example</a><a href='javascript:x'>z</a>"))
                .isEqualTo("a@x.examplez");
    }

    @Test
    void marksQuotations() {
        assertThat(HtmlText.of("Yes.<blockquote>Is it?<blockquote>It is.</blockquote></blockquote>Good."))
                .isEqualTo("Yes.\n\n> Is it?\n>\n>> It is.\n\nGood.");
    }

    @Test
    void putsCellsOfATableBesideEachOther() {
        assertThat(HtmlText.of("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"))
                .isEqualTo("a b\nc d");
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(HtmlText.of("<style>p{}</style><script>x()</script><title>T</title><p>a&nbsp;b &amp; c</p>"))
                .isEqualTo("a b & c");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(HtmlText.of("<pre>a  b\n  c</pre>")).isEqualTo("a  b\n  c");
    }

    @Test
    void endsForAnyNesting() {
        assertThat(HtmlText.of("<div><blockquote><ul><li>".repeat(2_000) + "x")).contains("x");
    }
}

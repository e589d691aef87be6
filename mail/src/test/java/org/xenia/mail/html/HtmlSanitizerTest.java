package org.xenia.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.mail.html.SanitizedHtml.Colours;
import org.xenia.mail.html.SuspiciousLink.Reason;

class HtmlSanitizerTest {

    private final HtmlSanitizer sanitizer = new HtmlSanitizer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Words and <b>bold</b>, <i>slanted</i>, <u>underlined</u> &amp; more</p>",
                "<ul type=\"disc\"><li>one</li><li>two</li></ul>",
                "<ol start=\"3\"><li value=\"5\">five</li></ol>",
                "<table width=\"600\" cellpadding=\"0\"><tbody><tr><td colspan=\"2\" valign=\"top\">x</td></tr></tbody></table>",
                "<blockquote>quoted</blockquote>",
                "<h1>Title</h1><hr><pre>a\n  b</pre>",
                "<p style=\"color:#cc6600;text-align:center;font-size:14px\">x</p>",
                "<p dir=\"rtl\" lang=\"ar\">نص</p>",
                "<p><bdi dir=\"ltr\">x</bdi></p>",
                "<ruby>漢<rt>かん</rt></ruby>",
                "<img alt=\"logo\" src=\"cid:part1.abc@mail.example\">",
                "<img src=\"data:image/png;base64,iVBORw0KGgo=\">",
                "{{braces}} and a@b.example = 1"
            })
    void keepsWhatMailsAreMadeOfR48(String html) {
        assertThat(clean(html)).isEqualTo(html);
    }

    @Test
    @Timeout(30)
    void aPageOfBracesIsNoMatterOfMinutes() {
        String braces = "{".repeat(50_000);
        assertThat(clean(braces)).isEqualTo(braces);
    }

    @Test
    void keepsDirectionLanguageAndGroundOfThePageOnABlock() {
        String html = clean("<html lang=fa dir=rtl><body bgcolor=#ffeecc text=black>متن</body></html>");
        assertThat(html).isEqualTo("<div lang=\"fa\" dir=\"rtl\" bgcolor=\"#ffeecc\">متن</div>");
    }

    @Test
    void holdsImagesFromOutsideBackUntilTheyAreAllowed() {
        String mail = "<img src='http://cdn.example/a b.png?x=1' alt=logo width=90>"
                + "<table background='//cdn.example/b.png'><tr><td>x</td></tr></table>";
        SanitizedHtml held = sanitizer.sanitize(mail, SanitizerOptions.STRICT);
        assertThat(held.blockedImages()).isEqualTo(2);
        assertThat(held.html())
                .contains("data-remote-image=\"https://cdn.example/a%20b.png?x=1\"")
                .contains("data-remote-backdrop=\"https://cdn.example/b.png\"")
                .doesNotContain(" src=")
                .doesNotContain(" background=");
        SanitizedHtml shown = sanitizer.sanitize(held.html(), SanitizerOptions.WITH_IMAGES);
        assertThat(shown.blockedImages()).isZero();
        assertThat(shown.html())
                .contains(" src=\"https://cdn.example/a%20b.png?x=1\"")
                .contains(" background=\"https://cdn.example/b.png\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=https://t.example/o.gif width=1 height=1>",
                "<img src=https://t.example/o.gif style='width:1px;height:1px'>",
                "<img src=https://t.example/o.gif style='display:none'>",
                "<img src=https://t.example/o.gif height=0>"
            })
    void removesPixelsThatOnlyReport(String mail) {
        for (SanitizerOptions options : List.of(SanitizerOptions.STRICT, SanitizerOptions.WITH_IMAGES)) {
            SanitizedHtml safe = sanitizer.sanitize(mail, options);
            assertThat(safe.html()).isEmpty();
            assertThat(safe.trackers()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://evil.example/login     | https://www.bank.example/          | OTHER_HOST  | evil.example
            https://evil.example/          | www.bank.example                   | OTHER_HOST  | evil.example
            https://evil.example/          | bank.example                       | OTHER_HOST  | evil.example
            https://evil.example/          | bank．example                       | OTHER_HOST  | evil.example
            https://bank.example@evil.example/ | here                           | CREDENTIALS | evil.example
            https://pаypal.com/            | here                               | HOMOGRAPH   | xn--pypal-4ve.com
            https://xn--80ak6aa92e.com/    | here                               | HOMOGRAPH   | xn--80ak6aa92e.com
            https://xn--mnchen-3ya.example/ | here                              | PUNYCODE    | xn--mnchen-3ya.example
            http://192.0.2.7/x             | here                               | NUMERIC     | 192.0.2.7
            """)
    void marksLinksThatPretend(String address, String text, Reason reason, String host) {
        SanitizedHtml safe = sanitizer.sanitize("<a href='" + address + "'>" + text + "</a>", SanitizerOptions.STRICT);
        assertThat(safe.suspiciousLinks()).containsExactly(new SuspiciousLink(text, host, reason));
        assertThat(safe.html())
                .contains("class=\"suspicious-link\"")
                .contains("data-warning=\"" + reason.key() + "\"")
                .contains("data-host=\"" + host + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://shop.example/orders/7741     | https://www.shop.example/orders
            https://click.mail.shop.co.uk/x      | www.shop.co.uk
            https://shop.example/                | see your order
            https://shop.example/f               | invoice.pdf
            https://münchen.example/             | münchen.example
            https://例え.example/                 | 例え.example
            mailto:care@shop.example             | care@shop.example
            """)
    void leavesHonestLinksAlone(String address, String text) {
        SanitizedHtml safe = sanitizer.sanitize("<a href='" + address + "'>" + text + "</a>", SanitizerOptions.STRICT);
        assertThat(safe.suspiciousLinks()).isEmpty();
        assertThat(safe.html()).contains("rel=\"noopener noreferrer nofollow\"").contains("target=\"_blank\"");
    }

    @Test
    void takesBlackOnWhiteOutSoThatEveryThemeReads() {
        SanitizedHtml plain = sanitizer.sanitize(
                "<div style='background:#fff;color:#222222'><font color=black>x</font></div>", SanitizerOptions.STRICT);
        assertThat(plain.colours()).isEqualTo(Colours.THEMED);
        assertThat(plain.html()).isEqualTo("<div><font>x</font></div>");
    }

    @Test
    void keepsTheColoursOfAMailThatPaints() {
        SanitizedHtml painted = sanitizer.sanitize(
                "<div style='background:#003366;color:#fff'><p style='background:#fff;color:#000'>x</p></div>",
                SanitizerOptions.STRICT);
        assertThat(painted.colours()).isEqualTo(Colours.LIGHT_PAPER);
        assertThat(painted.html()).contains("#003366").contains("color:#000").contains("background-color:#fff");
    }

    @Test
    void doesNotLetTextTurnAgainstTheReader() {
        assertThat(clean("<p>invoice\u202Efdp.exe</p>")).isEqualTo("<p>invoicefdp.exe</p>");
        assertThat(clean("<p>\u202Bשלום\u202C</p>")).isEqualTo("<p><bdi>\u202Bשלום\u202C</bdi></p>");
        assertThat(clean("<bdo dir=rtl>abc</bdo>")).isEqualTo("<bdi dir=\"rtl\">abc</bdi>");
    }

    @Test
    void comesBackFromAnyDepthAndSize() {
        for (String part :
                List.of("<div>", "<b>", "<table><tr><td>", "<a href=x>", "<svg>", "<i a=1><i a=2><p>", "<", "&")) {
            assertThat(clean(part.repeat(100_000) + "words</p>")).doesNotContain("<svg");
        }
        assertThat(clean("<div>".repeat(100_000) + "words")).isEqualTo("<div>words</div>");
        assertThat(clean("<script>x</script>" + "<div>".repeat(100_000) + "a &lt; b"))
                .isEqualTo("<div>a &lt; b</div>");
        assertThat(clean("<div>".repeat(400) + "words")).contains("words");
    }

    private String clean(String html) {
        return sanitizer.sanitize(html, SanitizerOptions.STRICT).html();
    }
}

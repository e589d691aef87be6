package org.xenia.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlSanitizerLaws {

    private final HtmlSanitizer sanitizer = new HtmlSanitizer();

    @Property(tries = 400)
    void isItsOwnResultAndHarmless(@ForAll("tagSoup") String html) {
        for (SanitizerOptions options :
                new SanitizerOptions[] {SanitizerOptions.STRICT, SanitizerOptions.WITH_IMAGES}) {
            String once = sanitizer.sanitize(html, options).html();
            assertThat(sanitizer.sanitize(once, options).html()).isEqualTo(once);
            assertThat(Inspection.faults(once)).as(once).isEmpty();
        }
    }

    @Property(tries = 300)
    void takesAnyText(@ForAll String html) {
        String once = sanitizer.sanitize(html, SanitizerOptions.STRICT).html();
        assertThat(sanitizer.sanitize(once, SanitizerOptions.STRICT).html()).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> tagSoup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div style='",
                        "color:red;",
                        "position:fixed",
                        "'>",
                        "<a href='",
                        "javascript:alert(1)",
                        "https://x.example/",
                        "'",
                        "\"",
                        ">",
                        "<",
                        "</a>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</table>",
                        "<svg>",
                        "<math>",
                        "<mtext>",
                        "<style>",
                        "</style>",
                        "<!--",
                        "-->",
                        "<img src=x onerror=alert(1)>",
                        "<b>",
                        "<i>",
                        "</b>",
                        "<form>",
                        "<select>",
                        "<option>",
                        "<script>",
                        "</script>",
                        "words",
                        "&lt;",
                        "&#60;",
                        " onclick=alert(1) ",
                        "<li>",
                        "<ul>",
                        "<noscript>",
                        "</noscript>",
                        "<title>",
                        "</title>",
                        "<template>",
                        "<textarea>",
                        "</textarea>",
                        "\u202e",
                        "\u0000",
                        "{{",
                        "<font color=black>",
                        "<bdo dir=rtl>",
                        "<img width=1 height=1 src=https://t.example/>",
                        "<td background=https://x.example/b>",
                        "<nobr>",
                        "<plaintext>",
                        "<frameset>",
                        "<ruby><rt>",
                        "<pre>\n",
                        "<caption>",
                        "<col>",
                        "<h1>",
                        "<dd>")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}

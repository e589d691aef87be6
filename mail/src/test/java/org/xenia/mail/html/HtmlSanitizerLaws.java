package org.xenia.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlSanitizerLaws {

    private static final List<String> PARTS = Stream.concat(
                    Stream.of(" onclick=alert(1) ", "\u202e", "\0", "<pre>\n", " "),
                    """
                    <p> </p> <div_style=' color:red; position:fixed '> <a_href=' javascript:alert(1) https://x.example/ ' "
                    > < </a> <table> <tr> <td> </table> <svg> <math> <mtext> <style> </style> <!-- --> <b> <i> </b> <form>
                    <img_src=x_onerror=alert(1)> <select> <option> <script> </script> words &lt; &#60; <li> <ul> {{ <nobr>
                    <noscript> </noscript> <title> </title> <template> <textarea> </textarea> <font_color=black> <col> <dd>
                    <bdo_dir=rtl> <img_width=1_height=1_src=https://t.example/> <td_background=https://x.example/b> <h1>
                    <plaintext> <frameset> <ruby><rt> <caption>
                    """.lines().flatMap(line -> Stream.of(line.split(" ", -1))).map(part -> part.replace('_', ' ')))
            .toList();

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
        return Arbitraries.of(PARTS).list().ofMaxSize(24).map(parts -> String.join("", parts));
    }
}

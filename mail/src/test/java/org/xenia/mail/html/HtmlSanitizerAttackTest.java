package org.xenia.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlSanitizerAttackTest {

    private final HtmlSanitizer sanitizer = new HtmlSanitizer();

    @ParameterizedTest
    @MethodSource("listed")
    void leavesNothingLiveOfAListedAttackR48(String attack) {
        inspect(attack);
    }

    @Test
    void leavesNothingLiveWhenElementsHandlersAndWrappersAreCrossed() {
        List<String> all = Attacks.all();
        assertThat(all).hasSizeGreaterThan(2000);
        all.forEach(this::inspect);
    }

    private void inspect(String attack) {
        for (SanitizerOptions options : List.of(SanitizerOptions.STRICT, SanitizerOptions.WITH_IMAGES)) {
            String html = sanitizer.sanitize(attack, options).html();
            assertThat(Inspection.faults(html)).as("%s%n-> %s", attack, html).isEmpty();
            assertThat(sanitizer.sanitize(html, options).html()).as(attack).isEqualTo(html);
        }
    }

    static List<String> listed() {
        return Attacks.listed();
    }
}

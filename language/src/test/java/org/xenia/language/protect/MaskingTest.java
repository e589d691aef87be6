package org.xenia.language.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private static final Path APERTIUM = Path.of("/usr/bin/apertium");
    private final Protector protector = new Protector();

    @Property(tries = 1000)
    void bringsBackAnyTextWithAnyTokens(
            @ForAll String text,
            @ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> cuts,
            @ForAll MarkerStyle style) {
        List<Token> tokens = new ArrayList<>();
        for (int cut : cuts) {
            int start = Math.min(cut, text.length());
            int end = Math.min(text.length(), start + cut % 5 + 1);
            tokens.add(new Token(start, end, Kind.ID, text.substring(start, end)));
        }
        Masked masked = Masking.mask(text, tokens, style);
        assertThat(masked.restore(masked.text()).text()).isEqualTo(text);
    }

    @Test
    void survivesChangedCaseSpacingAndUnknownWordSigns() {
        Masked masked = Masking.mask("Hi {a} and {b}", protector.find("Hi {a} and {b}"), MarkerStyle.PLAIN);
        assertThat(masked.restore("Hola *xq1qx y XQ 2 QX").text()).isEqualTo("Hola {a} y {b}");
    }

    @Test
    void saysWhatWasDroppedAndWhatCameTwice() {
        Masked masked = Masking.mask("{a} {b}", protector.find("{a} {b}"), MarkerStyle.XML);
        Restored restored = masked.restore("<x id=\"1\"/> <x id='1' /> ");
        assertThat(restored.missing()).extracting(Token::text).containsExactly("{b}");
        assertThat(restored.repeated()).extracting(Token::text).containsExactly("{a}");
    }

    @Test
    void choosesMarkersThatTheTextDoesNotHold() {
        String text = "XQ1QX {a} XJ1JX";
        Masked masked = Masking.mask(
                text,
                protector.find("{a}").isEmpty() ? List.of() : List.of(new Token(6, 9, Kind.PLACEHOLDER, "{a}")),
                MarkerStyle.PLAIN);
        assertThat(masked.restore(masked.text()).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng-spa", "spa-eng"})
    void passesThroughApertiumInBothDirections(String pair) throws Exception {
        assumeThat(Files.isExecutable(APERTIUM)).isTrue();
        String text = pair.equals("eng-spa")
                ? "Hello {name}, your order XN-2024-88431 is at https://example.com/x and {{count}} items follow."
                : "Hola {name}, tu pedido XN-2024-88431 está en https://example.com/x y siguen {{count}} artículos.";
        Masked masked = Masking.maskVerbatim(text, protector.find(text), MarkerStyle.PLAIN);
        Restored restored = masked.restore(translate(pair, masked.text()));
        assertThat(restored.complete()).isTrue();
        assertThat(restored.text()).contains("{name}", "XN-2024-88431", "https://example.com/x", "{{count}}");
    }

    private static String translate(String pair, String text) throws Exception {
        Process process = new ProcessBuilder(APERTIUM.toString(), "-u", pair).start();
        try (var out = process.getOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

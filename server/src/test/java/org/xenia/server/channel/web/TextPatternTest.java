package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask us anything | Hello! | true",
                "{name} schreibt | {name} is typing | true",
                "Jemand schreibt | {name} is typing | false",
                "{name} {other} | {name} is typing | false",
                "{n, plural, one {# mensaje} other {# mensajes}} | {n, plural, one {#} other {#}} | true",
                "{n} Nachrichten | {n, plural, one {#} other {#}} | true",
                "{n, select, a {x} other {y}} | {n} | false",
                "{n, number} | {n} | false",
                "{n | {n} | false",
                "{n, plural, one {#}} | {n} | false",
            })
    void acceptsWhatTheWidgetCanShowWithTheSameArguments(String text, String source, boolean fits) {
        assertThat(TextPattern.fits(text, source)).isEqualTo(fits);
    }
}

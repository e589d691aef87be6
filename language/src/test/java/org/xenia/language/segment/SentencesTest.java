package org.xenia.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.LanguageTag;

class SentencesTest {

    private static final Sentences SENTENCES = new Sentences();

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            en ~ Hello Mr. Smith. How are you? ~ 2
            es ~ El Sr. García llamó. ¿Puede ayudarme? ~ 2
            de ~ Das gilt z. B. für Hosen. Danke! ~ 2
            ja ~ 届きません。確認してください！お願いします。 ~ 3
            zh ~ 没收到货。请查一下。 ~ 2
            ar ~ أين طلبي؟ شكرا لكم. ~ 2
            en ~ See https://example.com/a.b?C=d. Then {a. B} too. ~ 2
            en ~ Order No. 5 came. Fine. ~ 2
            """)
    void cutsWhereSentencesEnd(String language, String text, int count) {
        assertThat(SENTENCES.split(text, LanguageTag.of(language))).hasSize(count);
    }

    @Test
    void countsWordsWithoutSpaces() {
        assertThat(Words.count("สวัสดีครับ")).isEqualTo(2);
        assertThat(Words.list("Hello, world 5")).isEqualTo(List.of("Hello", "world", "5"));
    }

    @Property(tries = 500)
    void losesNothing(@ForAll String text) {
        String joined = SENTENCES.split(text, LanguageTag.of("de")).stream()
                .map(Segment::text)
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(text);
    }
}

package org.xenia.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xenia.language.LanguageTag;

class DetectorLawsTest {

    private static final Detector DETECTOR = Detector.open();
    private static final List<String> TAGS = List.of(
            "en", "es", "pt-BR", "pt-PT", "zh", "zh-TW", "zh-Hans", "no", "sr-Latn", "fil", "yue", "ja", "ar", "ha",
            "und");

    @Property(tries = 1000)
    void answersAnyTextAtAllWithinItsRanges(@ForAll("texts") String text, @ForAll("hints") Hints hints) {
        Detection found = DETECTOR.detect(text, hints);
        assertThat(found.confidence()).isBetween(0.0, 1.0);
        assertThat(found.candidates()).hasSizeLessThanOrEqualTo(5);
        assertThat(found.candidates().stream()
                        .mapToDouble(Candidate::confidence)
                        .sum())
                .isLessThanOrEqualTo(1.000001);
        assertThat(found.candidates()).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(found.script()).hasSize(4);
        assertThat(found.language().undetermined()).isEqualTo(found.candidates().isEmpty());
    }

    @Property(tries = 1000)
    void neverLeavesTheCandidates(@ForAll("texts") String text, @ForAll("hints") Hints hints) {
        LanguageTag language = DETECTOR.detect(text, hints).language();
        if (!hints.candidates().isEmpty() && !language.undetermined()) {
            assertThat(hints.candidates()).contains(language);
        }
    }

    @Property(tries = 300)
    void saysTheSameForTheSameLine(@ForAll("texts") String text) {
        assertThat(DETECTOR.detect(text, Hints.NONE)).isEqualTo(DETECTOR.detect(text, Hints.NONE));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> halves =
                Arbitraries.strings().withCharRange('\ud800', '\udfff').ofMaxLength(8);
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars("abcdefghi éñüçß жщыі ابت 你好の가 {}<>%$@#/.:[]_0123\n")
                .ofMaxLength(80);
        Arbitrary<String> real = Arbitraries.of(
                LineFile.of("chat-lines.txt").stream().map(line -> line[1]).toList());
        return Arbitraries.oneOf(wild, halves, letters, real);
    }

    @Provide
    Arbitrary<Hints> hints() {
        Arbitrary<List<LanguageTag>> tags =
                Arbitraries.of(TAGS).map(LanguageTag::of).list().ofMaxSize(4);
        Arbitrary<String> countries =
                Arbitraries.of("BR", "TW", "CH", "XX", "", "toolong").injectNull(0.3);
        return net.jqwik.api.Combinators.combine(tags, tags, countries).as(Hints::new);
    }
}

package org.xenia.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenia.language.LanguageTag;

/// Our scoring beside Lingua's own over the same models and the same choice of languages. Eight languages
/// only: Lingua needs well above a gigabyte for all.
class LinguaAgreementTest {

    private static final List<String> LANGUAGES = List.of("en", "es", "pt", "fr", "de", "it", "nl", "pl");

    @Test
    void isRightAtLeastAsOftenAsLingua() {
        IsoCode639_1[] codes = LANGUAGES.stream()
                .map(name -> IsoCode639_1.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
                .toArray(IsoCode639_1[]::new);
        LanguageDetector lingua =
                LanguageDetectorBuilder.fromIsoCodes639_1(codes).build();
        Detector detector = Detector.open();
        Hints hints = new Hints(LANGUAGES.stream().map(LanguageTag::of).toList(), List.of(), null);
        int[] counts = new int[4];
        LineFile.of("chat-lines.txt").stream()
                .filter(line -> LANGUAGES.contains(line[0]))
                .forEach(line -> {
                    String theirs =
                            lingua.detectLanguageOf(line[1]).getIsoCode639_1().toString();
                    String ours = detector.detect(line[1], hints).language().value();
                    counts[0]++;
                    counts[1] += theirs.equals(line[0]) ? 1 : 0;
                    counts[2] += ours.equals(line[0]) ? 1 : 0;
                    counts[3] += ours.equals(theirs) ? 1 : 0;
                });
        System.out.println("lines, right by Lingua, right by us, agreed: " + Arrays.toString(counts));
        assertThat(counts[2]).isGreaterThanOrEqualTo(counts[1]);
    }
}

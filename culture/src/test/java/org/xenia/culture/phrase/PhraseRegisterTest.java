package org.xenia.culture.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;
import org.xenia.language.register.RegisterDetector;

/// The register of a text is the one it stands under. Not asked of Japanese and Korean, whose friendlier texts are
/// polite as well, nor of Brazil, where the usual address reads as formal elsewhere.
class PhraseRegisterTest {

    /// The detector itself errs; a language mixed up by its writer errs in every second text.
    private static final double TOLERATED = 0.03;

    private final RegisterDetector detector = new RegisterDetector();

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it"})
    void textsKeepTheirRegister(String tag) {
        LanguageTag language = LanguageTag.of(tag);
        List<String> strays = new ArrayList<>();
        int texts = 0;
        for (Phrase phrase : PhraseLibrary.shipped().units()) {
            for (Register register : List.of(Register.FORMAL, Register.INFORMAL)) {
                RenderedPhrase rendered = rendered(phrase, language, register);
                if (rendered.variant().register() == register) {
                    texts++;
                    String read = detector.detect(rendered.text(), language)
                            .register()
                            .name();
                    if (!read.equals(register.name()) && !read.equals("NEUTRAL")) {
                        strays.add(rendered.text());
                    }
                }
            }
        }
        assertThat(texts).isGreaterThan(300);
        assertThat(strays).as(strays.toString()).hasSizeLessThan((int) (TOLERATED * texts));
    }

    private static RenderedPhrase rendered(Phrase phrase, LanguageTag language, Register register) {
        Map<String, Object> values = new HashMap<>();
        phrase.slots().forEach(slot -> values.put(slot.name(), slot.example()));
        return PhraseLibrary.shipped()
                .render(phrase.key(), language, register, values)
                .orElseThrow();
    }
}

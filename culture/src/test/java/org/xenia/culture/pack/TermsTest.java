package org.xenia.culture.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.culture.Translations;
import org.xenia.language.LanguageTag;

/// R20: what a sensitivity is about stands in the reader's language.
class TermsTest {

    private static final Translations TERMS = new Translations(Terms.class, "term");

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "es", "fr", "de", "ja", "ko", "ar", "ru", "pt-BR", "id"})
    void everyTranslatedTermIsOneOfAPack(String language) {
        Map<String, String> all = TERMS.all(LanguageTag.of(language));
        assertThat(all.keySet()).isEqualTo(TERMS.all(LanguageTag.of("zh-Hans")).keySet());
        assertThat(written()).containsAll(all.keySet());
        assertThat(all.values()).noneMatch(String::isBlank);
    }

    @Test
    void aThingNamedInSeveralLanguagesIsShownOnceInTheReadersOwn() {
        Value.Sensitivity flowers = sensitivity("de.sensitivity.image-chrysanthemum");
        assertThat(Terms.read(flowers, LanguageTag.of("ar"))).containsExactly("الأقحوان");
        assertThat(Terms.read(flowers, LanguageTag.of("en"))).contains("chrysanthemum");
    }

    @Test
    void aWordThatIsMeantItselfStaysAsItIs() {
        assertThat(Terms.read(sensitivity("mx.sensitivity.word-coger"), LanguageTag.of("zh-Hans")))
                .contains("coger");
        assertThat(Terms.read("an operator's own", LanguageTag.of("fr"))).isEqualTo("an operator's own");
    }

    private static Value.Sensitivity sensitivity(String id) {
        return Packs.shipped().findFact(id).orElseThrow().value(Value.Sensitivity.class);
    }

    private static Set<String> written() {
        Set<String> written = new TreeSet<>();
        PacksTest.packs().flatMap(pack -> pack.facts().stream()).forEach(fact -> written.addAll(words(fact)));
        return written;
    }

    private static List<String> words(Fact fact) {
        return switch (fact.value()) {
            case Value.Sensitivity sensitivity -> sensitivity.terms();
            case Value.Habit habit -> Stream.of(habit.key().replace('-', ' ')).toList();
            default -> List.of();
        };
    }
}

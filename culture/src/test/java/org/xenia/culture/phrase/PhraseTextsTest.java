package org.xenia.culture.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;

/// The texts of the phrase library: whole, alike in their slots, and punctuated as their language wants it.
class PhraseTextsTest {

    private static final PhraseLibrary LIBRARY = PhraseLibrary.shipped();
    private static final List<Register> REGISTERS = List.of(Register.FORMAL, Register.INFORMAL);
    private static final int[] COUNTS = {0, 1, 2, 3, 5, 11, 21, 100, 1_000_000};

    static Stream<LanguageTag> languages() {
        return LIBRARY.languages().stream();
    }

    @Test
    void thereAreMoreThanTwoHundredPhrases() {
        assertThat(LIBRARY.units()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(LIBRARY.units()).extracting(Phrase::key).doesNotHaveDuplicates();
        assertThat(LIBRARY.units()).extracting(Phrase::category).doesNotContainNull();
    }

    @Test
    void everySlotHasAnExampleThatFitsItsType() {
        for (Phrase phrase : LIBRARY.units()) {
            Map<String, Object> prepared = new SlotValues(ULocale.ENGLISH).prepared(phrase.slots(), examples(phrase));
            assertThat(prepared).as(phrase.key()).hasSize(phrase.slots().size());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryPhraseInBothRegisters(LanguageTag language) {
        Set<String> keys = new TreeSet<>();
        LIBRARY.units().forEach(phrase -> keys.add(phrase.key()));
        Map<String, Map<Register, String>> texts = PhraseFiles.texts(language.value());
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        texts.forEach((key, patterns) -> assertThat(patterns.keySet())
                .as("%s of %s", key, language)
                .isIn(Set.of(Register.NEUTRAL), Set.of(Register.FORMAL, Register.INFORMAL)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextHasTheSlotsOfItsPhrase(LanguageTag language) {
        for (Phrase phrase : LIBRARY.units()) {
            Set<String> wanted = new HashSet<>();
            phrase.slots().forEach(slot -> wanted.add(slot.name()));
            for (String pattern : patterns(phrase, language)) {
                Set<String> found = arguments(pattern);
                LIBRARY.ambient().forEach(slot -> found.remove(slot.name()));
                assertThat(found)
                        .as("%s of %s: %s", phrase.key(), language, pattern)
                        .isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextCanBeWrittenForEveryNumber(LanguageTag language) {
        for (Phrase phrase : LIBRARY.units()) {
            for (Register register : REGISTERS) {
                for (Map<String, Object> values : valuesToTry(phrase)) {
                    String text = LIBRARY.render(phrase.key(), language, register, values)
                            .orElseThrow()
                            .text();
                    assertThat(text)
                            .as("%s of %s", phrase.key(), language)
                            .isNotBlank()
                            .doesNotContain("{", "}", "#", "  ")
                            .doesNotContainPattern("\\bnull\\b")
                            .isEqualTo(text.strip());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPluralHasTheFormsOfItsLanguage(LanguageTag language) {
        Set<String> needed = new HashSet<>();
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language.value()));
        for (int count = 0; count <= 200; count++) {
            needed.add(rules.select(count));
        }
        for (Phrase phrase : LIBRARY.units()) {
            for (String pattern : patterns(phrase, language)) {
                for (Set<String> forms : pluralForms(pattern)) {
                    assertThat(forms).as("%s of %s", phrase.key(), language).containsAll(needed);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsPunctuatedAsItsLanguageWantsIt(LanguageTag language) {
        for (Phrase phrase : LIBRARY.units()) {
            for (Register register : REGISTERS) {
                String text = bare(phrase, language, register);
                assertThat(Punctuation.faults(text, language))
                        .as("%s of %s: %s", phrase.key(), language, text)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void formalAndInformalDiffer(LanguageTag language) {
        for (Phrase phrase : LIBRARY.units()) {
            Map<Register, String> patterns =
                    new EnumMap<>(PhraseFiles.texts(language.value()).get(phrase.key()));
            if (patterns.size() > 1) {
                assertThat(new HashSet<>(patterns.values()))
                        .as("%s of %s", phrase.key(), language)
                        .hasSize(2);
            }
        }
    }

    // The text around its slots: what a value brings along is not the text's fault.
    private static String bare(Phrase phrase, LanguageTag language, Register register) {
        Map<String, Object> values = examples(phrase);
        phrase.slots().stream()
                .filter(slot ->
                        Set.of(SlotType.TEXT, SlotType.MONEY, SlotType.ADDRESS).contains(slot.type()))
                .forEach(slot -> values.put(slot.name(), "\u25a0"));
        return LIBRARY.render(phrase.key(), language, register, values)
                .orElseThrow()
                .text();
    }

    private static List<Map<String, Object>> valuesToTry(Phrase phrase) {
        if (phrase.slots().stream().noneMatch(slot -> slot.type() == SlotType.NUMBER)) {
            return List.of(examples(phrase));
        }
        return IntStream.of(COUNTS).mapToObj(count -> numbered(phrase, count)).toList();
    }

    private static Map<String, Object> numbered(Phrase phrase, int count) {
        Map<String, Object> values = examples(phrase);
        phrase.slots().stream()
                .filter(slot -> slot.type() == SlotType.NUMBER)
                .forEach(slot -> values.put(slot.name(), count));
        return values;
    }

    private static Map<String, Object> examples(Phrase phrase) {
        Map<String, Object> values = new HashMap<>();
        phrase.slots().forEach(slot -> values.put(slot.name(), slot.example()));
        return values;
    }

    private static List<String> patterns(Phrase phrase, LanguageTag language) {
        return List.copyOf(PhraseFiles.texts(language.value())
                .getOrDefault(phrase.key(), Map.of())
                .values());
    }

    private static Set<String> arguments(String pattern) {
        Set<String> names = new HashSet<>();
        MessagePattern parts = new MessagePattern(pattern);
        for (int i = 0; i < parts.countParts(); i++) {
            if (parts.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parts.getSubstring(parts.getPart(i)));
            }
        }
        return names;
    }

    private static List<Set<String>> pluralForms(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < parts.countParts(); i++) {
            MessagePattern.Part part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                Set<String> forms = new HashSet<>();
                for (int inside = i; inside < parts.getLimitPartIndex(i); inside++) {
                    if (parts.getPartType(inside) == MessagePattern.Part.Type.ARG_SELECTOR) {
                        forms.add(parts.getSubstring(parts.getPart(inside)));
                    }
                }
                plurals.add(forms);
            }
        }
        return plurals;
    }
}

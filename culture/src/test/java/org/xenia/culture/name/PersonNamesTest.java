package org.xenia.culture.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.language.LanguageTag;

@DisplayName("R12: names are written as CLDR says")
class PersonNamesTest {

    private final PersonNames names = new PersonNames();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "cs", "de", "en", "es", "fr", "hi", "hu", "id", "is", "it", "ja", "ko", "nl", "pl", "pt", "ru",
                "ta", "th", "tr", "vi", "zh"
            })
    void agreesWithEveryCaseOfTheTestDataOfCldr(String locale) throws Exception {
        Path file = Path.of(
                PersonNamesTest.class.getResource("cldr/" + locale + ".txt").toURI());
        List<CldrNameCases.Case> cases = CldrNameCases.read(file);
        assertThat(cases).hasSizeGreaterThan(300);
        assertThat(cases)
                .allSatisfy(one -> assertThat(names.format(one.name(), LanguageTag.of(locale), one.style()))
                        .as("%s %s", one.name().locale(), one.style())
                        .isEqualTo(one.expected()));
    }

    @Test
    void writesANameInAForeignScriptByTheRulesOfItsOwnLocale() {
        PersonName name = PersonName.of(Map.of("given", "太郎", "surname", "山田"), LanguageTag.of("ja-JP"));
        assertThat(names.format(name, LanguageTag.of("en-US"), NameStyle.REFERRING))
                .isEqualTo("山田太郎");
    }

    @Test
    void ordersByTheLocaleOfTheNameNotOfTheReader() {
        PersonName name = PersonName.of(Map.of("given", "Shinzo", "surname", "Abe"), LanguageTag.of("ja-JP"));
        assertThat(names.format(name, LanguageTag.of("en-US"), NameStyle.REFERRING))
                .isEqualTo("Abe Shinzo");
    }

    @Test
    void keepsASingleNameWhereThePatternAsksForASurname() {
        PersonName name = PersonName.of(Map.of("given", "Suharto"), LanguageTag.of("id-ID"));
        assertThat(names.format(name, LanguageTag.of("en-US"), NameStyle.ADDRESSING))
                .isEqualTo("Suharto");
    }
}

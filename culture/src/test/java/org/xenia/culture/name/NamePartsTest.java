package org.xenia.culture.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.LanguageTag;

@DisplayName("R12: a full name is taken apart only where nothing is in doubt")
class NamePartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Anna Müller | Anna | Müller",
                "de | Müller, Anna | Anna | Müller",
                "nl | Jan van den Berg | Jan | van den Berg",
                "zh-Hans | 王小明 | 小明 | 王",
                "zh-Hant | 歐陽娜 | 娜 | 歐陽",
                "zh-Hans | 诸葛孔明 | 孔明 | 诸葛",
                "ja | 山田 太郎 | 太郎 | 山田",
                "ko | 김민수 | 민수 | 김",
                "ko | 남궁민 | 민 | 남궁",
                "vi | Nguyễn Văn An | An | Nguyễn",
                "ru | Иванов Иван Иванович | Иван | Иванов",
                "ru | Мария Петрова | Мария | Петрова",
                "uk | Шевченко Олена | Олена | Шевченко",
                "hu | Kovács János | János | Kovács",
                "is | Anna María Jónsdóttir | Anna María | Jónsdóttir",
                "ms | Ahmad bin Ismail | Ahmad | bin Ismail",
                "en | Dr. Jane Doe | Jane | Doe"
            })
    void splitsWhatIsCertain(String locale, String full, String given, String surname) {
        NameParts parts = NameParts.guess(full, LanguageTag.of(locale));
        assertThat(parts.certain()).isTrue();
        assertThat(parts.name().find(NameField.GIVEN)).isEqualTo(given);
        assertThat(parts.name().find(NameField.SURNAME)).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 山田太郎",
                "ja | Taro Yamada",
                "es | María García López",
                "pt | João Pedro da Silva Santos",
                "ar | محمد عبد الرحمن علي",
                "my | Daw Aung San Suu Kyi",
                "id | Siti Nurhaliza Tarudin",
                "zh-Hant | 陳方安生",
                "en | Acme, Inc.",
                "ru | Анна Мария"
            })
    void keepsWholeWhatIsNot(String locale, String full) {
        NameParts parts = NameParts.guess(full, LanguageTag.of(locale));
        assertThat(parts.certain()).isFalse();
        assertThat(parts.name().find(NameField.GIVEN)).isEqualTo(full);
        assertThat(parts.name().find(NameField.SURNAME)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"id, Suharto", "ta, Ramesh", "en, Cher"})
    void inventsNoSurnameForASingleName(String locale, String full) {
        NameParts parts = NameParts.guess(full, LanguageTag.of(locale));
        assertThat(parts.certain()).isTrue();
        assertThat(parts.name().find(NameField.SURNAME)).isNull();
    }
}

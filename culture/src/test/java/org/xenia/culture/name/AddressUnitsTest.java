package org.xenia.culture.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.LanguageTag;

@DisplayName("R12: people are called by the right part of their name, with the honorific of the language")
class AddressUnitsTest {

    private final AddressUnits units = new AddressUnits(new PersonNames());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | ja | given=太郎,surname=田中 | | 田中様",
                "ko | ko | given=민수,surname=김 | | 김민수 님",
                "zh | zh | given=小明,surname=王 | male | 王先生",
                "zh-TW | zh-Hant-TW | given=娜,surname=歐陽 | female | 歐陽小姐",
                "vi | vi | given=An,given2=Văn,surname=Nguyễn | male | Anh An",
                "vi | en | given=An,given2=Văn,surname=Nguyễn | female | Ms An",
                "th | th | given=สมชาย,surname=ใจดี | | คุณสมชาย",
                "id | id | given=Suharto | male | Bapak Suharto",
                "ms | ms | given=Ahmad,surname=bin Ismail | male | Encik Ahmad",
                "ta | en | given=S. Ramesh | male | Mr Ramesh",
                "ta | en | given=Ramesh,surname=S. | male | Mr Ramesh",
                "my | my | given=အောင်ဆန်း | male | ဦးအောင်ဆန်း",
                "hi | hi | given=राजेश,surname=कुमार | | राजेश जी",
                "hu | hu | given=János,surname=Kovács | male | Kovács János Úr",
                "tr | tr | given=Ayşe,surname=Demir | female | Ayşe Hanım",
                "tr | tr | given=Ayşe,surname=Demir | | Sayın Ayşe Demir",
                "ru | ru | given=Иван,given2=Петрович,surname=Смирнов | male | Иван Петрович",
                "ru | ru | given=Иван,surname=Смирнов | male | г-н Смирнов",
                "ru | ru | given=Иван,surname=Смирнов | | Иван",
                "pl | pl | given=Marek,surname=Nowak | male | Panie Marku",
                "cs | cs | given=Petr,surname=Dvořák | male | pane Dvořáku",
                "bg | bg | given=Мария,surname=Иванова | female | г-жо Иванова",
                "is | is | given=Jón,surname=Stefánsson | male | Jón",
                "is | de | given=Jón,surname=Stefánsson | male | Jón",
                "es | es | given=Ana,surname=García,surname2=López | female | Sra. García",
                "pt-PT | pt-PT | given=Ana,surname=Silva,surname2=Santos | female | Sra. Santos",
                "pt-BR | pt-BR | given=Ana,surname=Silva | female | Sra. Ana",
                "de | de | title=Prof. Dr.,given=Anna,surname=Müller | female | Frau Prof. Dr. Müller",
                "de | de | given=Alex,surname=Müller | | Alex Müller",
                "fr | fr | given=Luc,surname=Moreau | male | Monsieur Moreau",
                "nl | nl | given=Jan,surname-prefix=de,surname-core=Vries | male | meneer De Vries",
                "nl-BE | nl-BE | given=Jan,surname-prefix=de,surname-core=Vries | male | meneer de Vries",
                "en | en | title=Mrs,given=Jane,surname=Doe | | Ms Doe",
                "sv | sv | given=Karin,surname=Lund | female | Karin",
                "am | am | given=አበበ,surname=ቢቂላ | male | አቶ አበበ"
            })
    void addresses(String nameLocale, String language, String parts, @Nullable String gender, String expected) {
        Gender known = gender == null ? null : Gender.valueOf(gender.toUpperCase(java.util.Locale.ROOT));
        PersonName name = PersonName.of(parts(parts), LanguageTag.of(nameLocale));
        assertThat(units.address(name, LanguageTag.of(language), NameFormality.FORMAL, known)
                        .text())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "pl, Katarzyna, FEMALE, Katarzyno",
        "pl, Kasia, FEMALE, Kasiu",
        "pl, Maria, FEMALE, Mario",
        "pl, Alicja, FEMALE, Alicjo",
        "pl, Piotr, MALE, Piotrze",
        "pl, Krzysztof, MALE, Krzysztofie",
        "pl, Tomasz, MALE, Tomaszu",
        "pl, Michał, MALE, Michale",
        "pl, Robert, MALE, Robercie",
        "pl, Aleksander, MALE, Aleksandrze",
        "pl, Jerzy, MALE, Jerzy",
        "cs, Novák, MALE, Nováku",
        "cs, Svoboda, MALE, Svobodo",
        "cs, Němec, MALE, Němče",
        "cs, Novotný, MALE, Novotný",
        "cs, Tomáš, MALE, Tomáši",
        "cs, Zdeněk, MALE, Zdeňku",
        "cs, Jana, FEMALE, Jano",
        "cs, Marie, FEMALE, Marie",
        "uk, Олександр, MALE, Олександре",
        "uk, Сергій, MALE, Сергію",
        "uk, Олег, MALE, Олеже",
        "uk, Микола, MALE, Миколо",
        "uk, Марія, FEMALE, Маріє",
        "uk, Олена, FEMALE, Олено",
        "bg, Иван, MALE, Иване",
        "bg, Петър, MALE, Петре",
        "bg, Мария, FEMALE, Мария",
        "el, Παπαδόπουλος, MALE, Παπαδόπουλε",
        "lt, Jonaitis, MALE, Jonaiti"
    })
    void callsInTheVocative(String language, String name, Gender gender, String expected) {
        assertThat(new Vocatives().of(name, language, gender)).isEqualTo(expected);
        assertThat(new Vocatives().of(name, language, null)).isEqualTo(name);
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return parts;
    }
}

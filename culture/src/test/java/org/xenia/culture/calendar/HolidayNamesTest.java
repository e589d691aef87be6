package org.xenia.culture.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;

@DisplayName("Names of holidays and festivals")
class HolidayNamesTest {

    private static final Map<String, Set<String>> NAMES = names();

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "es", "fr", "de", "ja", "ko", "ar", "ru", "pt-BR", "id"})
    @DisplayName("are there in every language of the screens, and none is left over")
    void everyNameIsTranslatedAndNoneIsStale(String language) {
        Map<String, String> file = HolidayNames.all(LanguageTag.of(language));
        Set<String> used = new TreeSet<>(NAMES.keySet());
        used.add("{0} (observed)");
        Set<String> own = new TreeSet<>();
        NAMES.forEach((name, countries) -> countries.forEach(country -> own.add(country + ": " + name)));

        assertThat(file.keySet()).as("missing").containsAll(used);
        assertThat(file.keySet()).as("stale").allMatch(key -> used.contains(key) || own.contains(key));
        assertThat(file.values()).allMatch(name -> !name.isBlank() && name.equals(name.strip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-Hans | CN | National Day           | 国庆节
            zh-Hans | SG | National Day           | 国庆日
            ja      | JP | Vernal Equinox Day     | 春分の日
            ja      | KR | Liberation Day         | 光復節
            es      | MX | Day of the Dead        | Día de Muertos
            fr      | FR | All Saints' Day        | Toussaint
            de      | AT | Christmas Day          | Christtag
            de      | FR | Whit Monday            | Pfingstmontag
            ar      | SA | Eid al-Adha            | عيد الأضحى
            ru      | RU | Unity Day              | День народного единства
            ru      | SA | Eid al-Adha            | Курбан-байрам (Ид аль-Адха)
            pt-BR   | BR | Good Friday            | Paixão de Cristo
            pt-BR   | PT | Good Friday            | Sexta-feira Santa
            id      | ID | Eid al-Fitr            | Hari Raya Idulfitri
            en      | SA | Eid al-Adha            | Eid al-Adha
            ja      | JP | Mountain Day (observed)| 山の日（振替休日）
            de      | JP | Mountain Day (observed)| Tag des Berges (Ersatzfeiertag)
            zh-Hant | TW | Founding Day           | 開國紀念日
            ko      | KR | Memorial Day           | 현충일
            ko      | JP | Mountain Day (observed)| 산의 날(대체 공휴일)
            sw      | JP | Mountain Day (observed)| Mountain Day (observed)
            """)
    @DisplayName("are those that the reader uses, by country where it matters, also of a substitute day")
    void aReaderSeesTheirOwnNames(String language, String country, String english, String name) {
        assertThat(HolidayNames.in(LanguageTag.of(language)).of(country, english))
                .isEqualTo(name);
    }

    @Test
    @DisplayName("that nobody has translated stay as they are")
    void anUnknownNameStaysAsItIs() {
        HolidayNames names = HolidayNames.in(LanguageTag.of("fr"));

        assertThat(names.of("FR", "Founders' party")).isEqualTo("Founders' party");
        assertThat(names.of("", "Christmas Day")).isEqualTo("Noël");
    }

    /// Every name of the tables and of the packs' festivals, with the countries that use it; of a substitute day
    /// the day it stands for.
    private static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (String country : new Holidays().countries()) {
            Tables.lines("countries/" + country + ".txt").stream()
                    .flatMap(HolidayNamesTest::name)
                    .map(name -> name.replace(HolidayNames.OBSERVED, ""))
                    .forEach(name ->
                            names.computeIfAbsent(name, key -> new TreeSet<>()).add(country));
        }
        for (String country : Packs.markets()) {
            Pack market = Packs.shipped().market(country).orElseThrow();
            market.values(Topic.FESTIVAL, Value.Festival.class)
                    .forEach(festival -> names.computeIfAbsent(festival.name(), key -> new TreeSet<>())
                            .add(country));
        }
        return names;
    }

    private static Stream<String> name(String line) {
        List<String> words = List.of(line.split("\\s+", 2));
        return switch (words.getFirst()) {
            case "source", "anchor" -> Stream.empty();
            case "bridge" -> Stream.of(words.get(1).strip());
            default -> Stream.of(line.substring(line.indexOf('|') + 1).strip());
        };
    }
}

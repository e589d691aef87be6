package org.xenia.culture.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.LanguageTag;

@DisplayName("R3: locales are candidates with reasons, never one guess where a country has several")
class LocaleCandidatesTest {

    private final LocaleCandidates candidates = new LocaleCandidates(() -> {
        throw new AssertionError("no text, no detector");
    });

    @ParameterizedTest
    @CsvSource({
        "CH, de-CH fr-CH it-CH",
        "BE, nl-BE fr-BE de-BE",
        "IN, hi-IN en-IN bn-IN",
        "SG, en-SG zh-Hans-SG ms-SG",
        "KZ, ru-KZ kk-KZ en-KZ",
        "MA, ar-MA fr-MA ary-MA",
        "CA, en-CA fr-CA es-CA",
        "LU, fr-LU lb-LU de-LU",
        "FI, fi-FI sv-FI en-FI",
        "UA, uk-UA ru-UA pl-UA",
        "LK, si-LK ta-LK en-LK",
        "RS, sr-Cyrl-RS sr-Latn-RS hu-RS"
    })
    void namesSeveralLocalesOfACountryBestFirst(String country, String expected) {
        assertThat(locales(LocaleHints.ofCountry(country))).startsWith(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"MX, es-MX", "BR, pt-BR", "PT, pt-PT", "TW, zh-Hant-TW", "HK, zh-Hant-HK", "CN, zh-Hans-CN", "GB, en-GB"
    })
    void saysTheVarietyOfThePlace(String country, String expected) {
        assertThat(locales(LocaleHints.ofCountry(country))).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CH, GE, fr-CH",
        "CH, CH-TI, it-CH",
        "BE, BE-VLG, nl-BE",
        "CA, CA-QC, fr-CA",
        "ES, ES-CT, ca-ES",
        "IN, IN-TN, ta-IN",
        "IT, IT-BZ, de-IT",
        "FI, FI-01, sv-FI",
        "CN, CN-HK, zh-Hant-HK"
    })
    void letsThePartOfACountryDecide(String country, String region, String expected) {
        LocaleHints hints = new LocaleHints(null, null, null, country, region, null, null);
        assertThat(locales(hints)).first().isEqualTo(expected);
        assertThat(locales(hints)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "+1 514 555 1234, fr-CA",
        "+1 787, es-PR",
        "+1 212, en-US",
        "+7 701, ru-KZ",
        "+7 495 123 45 67, ru-RU",
        "+41 22, fr-CH",
        "+41, de-CH",
        "0081 3, ja-JP"
    })
    void readsPlacesOffPhoneNumbers(String phone, String expected) {
        assertThat(locales(new LocaleHints(null, null, null, null, null, phone, null)))
                .first()
                .isEqualTo(expected);
    }

    @Test
    void putsWhatTheCustomerSaidBeforeBrowserAndCountry() {
        LocaleHints hints =
                new LocaleHints(LanguageTag.of("it"), null, "fr-FR,fr;q=0.9,en;q=0.5", "CH", null, null, "Asia/Tokyo");
        assertThat(locales(hints)).startsWith("it-CH", "fr-FR");
        assertThat(candidates.list(hints).getFirst().reasons())
                .extracting(LocaleReason::sentence)
                .containsExactly("stated by the customer", "country CH: 15 % use it");
    }

    @Test
    void givesTheSharesOfCldr() {
        List<LocaleCandidate> list = candidates.list(LocaleHints.ofCountry("CH"));
        assertThat(list).extracting(LocaleCandidate::share).startsWith(76.0, 39.0, 15.0);
    }

    @Test
    void takesTheScriptOfThePlaceForABareLanguage() {
        LocaleHints hints = new LocaleHints(LanguageTag.of("zh"), null, null, "TW", null, null, null);
        assertThat(locales(hints)).first().isEqualTo("zh-Hant-TW");
    }

    @Test
    void saysNothingWithoutHints() {
        assertThat(candidates.list(new LocaleHints(null, null, "*;q=x,,", null, "GE", "12", "Nowhere/Land")))
                .isEmpty();
    }

    private List<String> locales(LocaleHints hints) {
        return candidates.list(hints).stream()
                .map(candidate -> candidate.locale().value())
                .toList();
    }
}

package org.xenia.language.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check digits agree with specimen numbers that authorities publish; one changed digit is found out.
class PublishedNumbersTest {

    private static final Map<String, Predicate<String>> CHECKS = new HashMap<>(WesternEuropeChecks.ALL);

    static {
        CHECKS.putAll(EasternEuropeChecks.ALL);
        CHECKS.putAll(AmericaChecks.ALL);
        CHECKS.putAll(AsiaChecks.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "at-svnr, 1237010180",
        "hu-taj, 111111110",
        "hu-ado, 8071592153",
        "nz-ird, 49091850",
        "nz-ird, 35901981",
        "nz-ird, 136410132",
        "au-acn, 004085616",
        "uy-ci, 12345672",
        "ec-cedula, 1714307103",
        "de-rv, 15070649C103",
        "pt-cc, 000000000ZZ4",
        "nl-bsn, 111222333",
        "jp-my-number, 123456789018",
        "gb-nhs, 9434765919",
        "ru-snils, 11223344595",
        "ch-ahv, 7569217076985",
        "tr-tckn, 10000000146",
    })
    void acceptsTheSpecimenAndRefusesAChangedDigit(String check, String number) {
        Predicate<String> holds = CHECKS.getOrDefault(check, none -> false);
        assertThat(holds.test(number)).isTrue();
        char last = number.charAt(number.length() - 1);
        String changed = number.substring(0, number.length() - 1) + (char) ('0' + (last - '0' + 1) % 10);
        assertThat(holds.test(changed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"lu-matricule, 1893120105732"})
    void acceptsTheSpecimen(String check, String number) {
        assertThat(CHECKS.getOrDefault(check, none -> false).test(number)).isTrue();
    }
}

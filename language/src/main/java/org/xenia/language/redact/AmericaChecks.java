package org.xenia.language.redact;

import static org.xenia.language.redact.Checksums.digit;
import static org.xenia.language.redact.Checksums.number;
import static org.xenia.language.redact.Checksums.weighted;

import java.util.Map;
import java.util.function.Predicate;

/// Check digits of the Americas.
final class AmericaChecks {

    private static final String CURP = "0123456789ABCDEFGHIJKLMN\u00D1OPQRSTUVWXYZ";

    private AmericaChecks() {}

    static final Map<String, Predicate<String>> ALL = Map.ofEntries(
            Map.entry("luhn", Checksums::luhn),
            Map.entry("us-ssn", AmericaChecks::socialSecurity),
            Map.entry("us-itin", AmericaChecks::taxpayer),
            Map.entry("us-aba", id -> weighted(id, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0 && number(id, 0, 2) <= 80),
            Map.entry("mx-curp", AmericaChecks::curp),
            Map.entry("mx-rfc", id -> Checksums.shortDate(id, id.length() - 9)),
            Map.entry("mx-clabe", AmericaChecks::clabe),
            Map.entry("br-cpf", AmericaChecks::cpf),
            Map.entry("br-cnpj", AmericaChecks::cnpj),
            Map.entry("ar-cuit", AmericaChecks::cuit),
            Map.entry("cl-rut", AmericaChecks::rut),
            Map.entry(
                    "pe-ruc",
                    id -> "12".indexOf(id.charAt(0)) >= 0
                            && (11 - weighted(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10 == digit(id, 10)),
            Map.entry("ec-cedula", AmericaChecks::ecuadorian),
            Map.entry("uy-ci", AmericaChecks::uruguayan));

    /// Areas 000, 666 and 900 to 999, group 00 and serial 0000 are never given out (Social Security Administration).
    private static boolean socialSecurity(String id) {
        int area = number(id, 0, 3);
        return area > 0 && area != 666 && area < 900 && number(id, 3, 5) > 0 && number(id, 5, 9) > 0;
    }

    /// Area 900 to 999 with group 50-65, 70-88, 90-92 or 94-99 (Internal Revenue Service).
    private static boolean taxpayer(String id) {
        int group = number(id, 3, 5);
        boolean given = (group >= 50 && group <= 65) || (group >= 70 && group != 89 && group != 93);
        return id.charAt(0) == '9' && given;
    }

    private static boolean curp(String id) {
        boolean sex = "HMX".indexOf(id.charAt(10)) >= 0;
        if (!sex || !Checksums.shortDate(id, 4)) {
            return false;
        }
        int sum = 0;
        for (int index = 0; index < 17; index++) {
            sum += CURP.indexOf(id.charAt(index)) * (18 - index);
        }
        return (10 - sum % 10) % 10 == digit(id, 17);
    }

    private static boolean clabe(String id) {
        int check = 0;
        for (int index = 0; index < 17; index++) {
            check += digit(id, index) * ("371".charAt(index % 3) - '0') % 10;
        }
        return (10 - check % 10) % 10 == digit(id, 17);
    }

    private static boolean cpf(String id) {
        int first = weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        int second = weighted(id, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        boolean varied = id.chars().distinct().count() > 1;
        return varied && first == digit(id, 9) && second == digit(id, 10);
    }

    private static boolean cnpj(String id) {
        int first = weighted(id, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        int second = weighted(id, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        boolean varied = id.chars().distinct().count() > 1;
        return varied
                && (first < 2 ? 0 : 11 - first) == digit(id, 12)
                && (second < 2 ? 0 : 11 - second) == digit(id, 13);
    }

    private static boolean cuit(String id) {
        boolean prefix = "20 23 24 25 26 27 30 33 34".contains(id.substring(0, 2));
        int check = 11 - weighted(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return prefix && (check == 11 ? 0 : check) == digit(id, 10);
    }

    private static boolean rut(String id) {
        int sum = 0;
        int weight = 2;
        for (int index = id.length() - 2; index >= 0; index--) {
            sum += digit(id, index) * weight;
            weight = weight == 7 ? 2 : weight + 1;
        }
        int check = 11 - sum % 11;
        char expected = check == 11 ? '0' : check == 10 ? 'K' : (char) ('0' + check);
        return expected == id.charAt(id.length() - 1);
    }

    private static boolean ecuadorian(String id) {
        int province = number(id, 0, 2);
        return province >= 1 && (province <= 24 || province == 30) && digit(id, 2) < 6 && Checksums.luhn(id);
    }

    private static boolean uruguayan(String id) {
        String eight = id.length() == 7 ? "0" + id : id;
        return (10 - weighted(eight, 2, 9, 8, 7, 6, 3, 4) % 10) % 10 == digit(eight, 7);
    }
}

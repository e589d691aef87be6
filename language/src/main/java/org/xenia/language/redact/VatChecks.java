package org.xenia.language.redact;

import static org.xenia.language.redact.Checksums.digit;
import static org.xenia.language.redact.Checksums.number;
import static org.xenia.language.redact.Checksums.weighted;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Value-added tax numbers of the European Union and the United Kingdom (European Commission, VIES).
final class VatChecks {

    private static final Set<String> COUNTRIES =
            Set.of("AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB XI".split(" "));

    private VatChecks() {}

    static final Map<String, Predicate<String>> ALL =
            Map.of("vat", VatChecks::checked, "vat-country", id -> COUNTRIES.contains(id.substring(0, 2)));

    private static boolean checked(String id) {
        String rest = id.substring(2);
        return switch (id.substring(0, 2)) {
            case "DE" -> rest.length() == 9 && Checksums.mod11and10(rest);
            case "AT" -> rest.length() == 9 && rest.charAt(0) == 'U' && austrian(rest.substring(1));
            case "FR" -> rest.length() == 11 && (number(rest, 2, 11) % 97 * 3 + 12) % 97 == number(rest, 0, 2);
            case "IT" -> rest.length() == 11 && Checksums.luhn(rest);
            case "ES" -> rest.length() == 9 && spanish(rest);
            case "NL" -> rest.length() == 12 && rest.charAt(9) == 'B';
            case "BE" -> rest.length() == 10 && 97 - number(rest, 0, 8) % 97 == number(rest, 8, 10);
            case "PL" -> rest.length() == 10 && weighted(rest, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digit(rest, 9);
            case "PT" -> rest.length() == 9 && check("pt-nif", rest);
            default -> false;
        };
    }

    private static boolean austrian(String digits) {
        int sum = 0;
        for (int index = 0; index < 7; index++) {
            int value = digit(digits, index) * (index % 2 + 1);
            sum += value / 10 + value % 10;
        }
        return Math.floorMod(6 - sum, 10) == digit(digits, 7);
    }

    private static boolean spanish(String id) {
        return check("es-cif", id)
                || (id.charAt(0) >= 'X' && check("es-nie", id))
                || (Plain.digit(id.charAt(0)) && check("es-dni", id));
    }

    private static boolean check(String name, String id) {
        Predicate<String> check = WesternEuropeChecks.ALL.get(name);
        return check != null && check.test(id);
    }
}

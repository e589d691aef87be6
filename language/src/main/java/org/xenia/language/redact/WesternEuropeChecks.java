package org.xenia.language.redact;

import static org.xenia.language.redact.Checksums.digit;
import static org.xenia.language.redact.Checksums.luhn;
import static org.xenia.language.redact.Checksums.mod11and10;
import static org.xenia.language.redact.Checksums.number;
import static org.xenia.language.redact.Checksums.remainder;
import static org.xenia.language.redact.Checksums.weighted;

import java.util.Map;
import java.util.function.Predicate;

/// Check digits of Spain, Portugal, France, Italy, Germany, Austria, Switzerland, the Low Countries and the isles.
final class WesternEuropeChecks {

    private static final String DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
    /// Values of characters at odd places of an Italian tax code (decree of 23 December 1976).
    private static final int[] ITALIAN_ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private WesternEuropeChecks() {}

    static final Map<String, Predicate<String>> ALL = Map.ofEntries(
            Map.entry("es-dni", id -> DNI.charAt(remainder(id.substring(0, id.length() - 1), 23)) == last(id)),
            Map.entry("es-nie", WesternEuropeChecks::nie),
            Map.entry("es-cif", WesternEuropeChecks::cif),
            Map.entry("es-nuss", id -> Long.parseLong(id.substring(0, 10)) % 97 == number(id, 10, 12)),
            Map.entry("pt-nif", id -> "1235689".indexOf(id.charAt(0)) >= 0 && portuguese(id)),
            Map.entry("pt-cc", WesternEuropeChecks::portugueseCard),
            Map.entry(
                    "pt-niss",
                    id -> "12".indexOf(id.charAt(0)) >= 0
                            && 9 - weighted(id, 29, 23, 19, 17, 13, 11, 7, 5, 3, 2) % 10 == digit(id, 10)),
            Map.entry("fr-nir", WesternEuropeChecks::nir),
            Map.entry("it-cf", WesternEuropeChecks::italian),
            Map.entry("de-steuer", id -> id.charAt(0) != '0' && mod11and10(id) && repeatedDigit(id)),
            Map.entry("de-ausweis", WesternEuropeChecks::germanCard),
            Map.entry("de-rv", WesternEuropeChecks::germanPension),
            Map.entry("at-svnr", WesternEuropeChecks::austrian),
            Map.entry("ch-ahv", id -> id.startsWith("756") && ean(id)),
            Map.entry("ch-uid", id -> id.startsWith("CHE") && swissBusiness(id.substring(3))),
            Map.entry("nl-bsn", id -> (weighted(id, 9, 8, 7, 6, 5, 4, 3, 2) - digit(id, 8)) % 11 == 0 && notZero(id)),
            Map.entry("be-nn", WesternEuropeChecks::belgian),
            Map.entry(
                    "lu-matricule",
                    id -> Checksums.date(number(id, 0, 4), number(id, 4, 6), number(id, 6, 8))
                            && luhn(id.substring(0, 12))),
            Map.entry("ie-pps", WesternEuropeChecks::irish),
            Map.entry("gb-nino", WesternEuropeChecks::nino),
            Map.entry(
                    "gb-nhs",
                    id -> (weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2) + digit(id, 9)) % 11 == 0 && notZero(id)));

    static boolean notZero(String id) {
        return id.chars().anyMatch(c -> c != '0');
    }

    /// ISO/IEC 15420: weights one and three from the left of thirteen.
    static boolean ean(String id) {
        return weighted(id, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0;
    }

    private static char last(String id) {
        return id.charAt(id.length() - 1);
    }

    private static boolean nie(String id) {
        int lead = "XYZ".indexOf(id.charAt(0));
        return lead >= 0 && DNI.charAt(remainder(lead + id.substring(1, 8), 23)) == last(id);
    }

    private static boolean cif(String id) {
        if ("ABCDEFGHJNPQRSUVW".indexOf(id.charAt(0)) < 0) {
            return false;
        }
        int sum = 0;
        for (int index = 1; index < 8; index++) {
            int value = digit(id, index) * (index % 2 + 1);
            sum += value > 9 ? value - 9 : value;
        }
        int check = (10 - sum % 10) % 10;
        return digit(id, 8) == check || "JABCDEFGHI".charAt(check) == last(id);
    }

    private static boolean portuguese(String id) {
        int check = 11 - weighted(id, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check > 9 ? 0 : check) == digit(id, 8);
    }

    private static boolean portugueseCard(String id) {
        int sum = 0;
        for (int index = 0; index < 12; index++) {
            int value = digit(id, index);
            int doubled = index % 2 == 0 ? value * 2 : value;
            sum += index % 2 == 0 && doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean nir(String id) {
        String digits = id.replace("2A", "19").replace("2B", "18");
        if (!Checksums.digits(digits) || "123478".indexOf(id.charAt(0)) < 0) {
            return false;
        }
        int month = number(digits, 3, 5);
        boolean dated = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || (month >= 50 && month <= 99);
        if (digits.length() == 13) {
            return dated && month <= 12;
        }
        long number = Long.parseLong(digits.substring(0, 13));
        return dated && 97 - number % 97 == number(digits, 13, 15);
    }

    private static boolean italian(String id) {
        if (!id.matches("[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]")) {
            return false;
        }
        int sum = 0;
        for (int index = 0; index < 15; index++) {
            int value = digit(id, index);
            int place = value > 9 ? value - 10 : value;
            sum += index % 2 == 0 ? ITALIAN_ODD[place] : place;
        }
        return sum % 26 == last(id) - 'A';
    }

    /// Among the first ten digits one stands two or three times.
    private static boolean repeatedDigit(String id) {
        long distinct = id.substring(0, 10).chars().distinct().count();
        return distinct == 9 || distinct == 8;
    }

    private static boolean germanCard(String id) {
        boolean serial = "CFGHJKLMNPRTVWXYZ".indexOf(id.charAt(0)) >= 0 || Character.isDigit(id.charAt(0));
        boolean coded = id.substring(0, 9).chars().noneMatch(c -> "ABDEIOQSU".indexOf(c) >= 0);
        return serial && coded && weighted(id, 7, 3, 1, 7, 3, 1, 7, 3, 1) % 10 == digit(id, 9);
    }

    private static boolean germanPension(String id) {
        int day = number(id, 2, 4);
        int month = number(id, 4, 6);
        if (month < 1 || month > 12 || day < 1 || (day > 31 && day < 51) || day > 81) {
            return false;
        }
        int letter = id.charAt(8) - 'A' + 1;
        String digits = id.substring(0, 8) + (letter < 10 ? "0" : "") + letter + id.substring(9);
        int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
        int sum = 0;
        for (int index = 0; index < weights.length; index++) {
            int product = digit(digits, index) * weights[index];
            sum += product / 10 + product % 10;
        }
        return sum % 10 == digit(digits, 12);
    }

    private static boolean austrian(String id) {
        boolean born = Checksums.date(2000, Math.max(1, number(id, 6, 8) % 13), number(id, 4, 6));
        int check = weighted(id, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6) % 11;
        return born && id.charAt(0) != '0' && check == digit(id, 3);
    }

    private static boolean swissBusiness(String id) {
        int check = 11 - weighted(id, 5, 4, 3, 2, 7, 6, 5, 4) % 11;
        return (check == 11 ? 0 : check) == digit(id, 8);
    }

    private static boolean belgian(String id) {
        int month = number(id, 2, 4) % 20;
        if (month > 12 || number(id, 4, 6) > 31) {
            return false;
        }
        long number = Long.parseLong(id.substring(0, 9));
        int check = number(id, 9, 11);
        return 97 - number % 97 == check || 97 - (2_000_000_000L + number) % 97 == check;
    }

    private static boolean irish(String id) {
        int sum = weighted(id, 8, 7, 6, 5, 4, 3, 2);
        if (id.length() == 9) {
            sum += id.charAt(8) == 'W' ? 0 : (id.charAt(8) - 'A' + 1) * 9;
        }
        return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) == id.charAt(7);
    }

    private static boolean nino(String id) {
        String prefix = id.substring(0, 2);
        boolean used = "DFIQUV".indexOf(id.charAt(0)) < 0 && "DFIQUVO".indexOf(id.charAt(1)) < 0;
        boolean withdrawn = "BG GB KN NK NT TN ZZ".contains(prefix);
        return used && !withdrawn && last(id) >= 'A' && last(id) <= 'D';
    }
}

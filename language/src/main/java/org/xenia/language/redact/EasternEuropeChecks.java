package org.xenia.language.redact;

import static org.xenia.language.redact.Checksums.date;
import static org.xenia.language.redact.Checksums.digit;
import static org.xenia.language.redact.Checksums.luhn;
import static org.xenia.language.redact.Checksums.mod11and10;
import static org.xenia.language.redact.Checksums.number;
import static org.xenia.language.redact.Checksums.remainder;
import static org.xenia.language.redact.Checksums.weighted;

import java.util.Map;
import java.util.function.Predicate;

/// Check digits of the Nordic and Baltic countries, Central and Eastern Europe, the Balkans and Greece.
final class EasternEuropeChecks {

    private EasternEuropeChecks() {}

    static final Map<String, Predicate<String>> ALL = Map.ofEntries(
            Map.entry("se-personnummer", EasternEuropeChecks::swedish),
            Map.entry("fi-hetu", EasternEuropeChecks::finnish),
            Map.entry("dk-cpr", id -> date(2000, number(id, 2, 4), number(id, 0, 2))),
            Map.entry("no-fnr", EasternEuropeChecks::norwegian),
            Map.entry("is-kt", EasternEuropeChecks::icelandic),
            Map.entry("ee-isik", EasternEuropeChecks::estonian),
            Map.entry("lv-pk", id -> date(2000, number(id, 2, 4), number(id, 0, 2)) || id.startsWith("32")),
            Map.entry("pl-pesel", EasternEuropeChecks::pesel),
            Map.entry("pl-dowod", EasternEuropeChecks::polishCard),
            Map.entry("pl-nip", id -> weighted(id, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digit(id, 9)),
            Map.entry("pl-regon", id -> weighted(id, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10 == digit(id, 8)),
            Map.entry("cz-rc", EasternEuropeChecks::birthNumber),
            Map.entry("hu-taj", id -> weighted(id, 3, 7, 3, 7, 3, 7, 3, 7) % 10 == digit(id, 8)),
            Map.entry("hu-szemelyi", EasternEuropeChecks::hungarian),
            Map.entry(
                    "hu-ado",
                    id -> id.charAt(0) == '8' && weighted(id, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11 == digit(id, 9)),
            Map.entry("ro-cnp", EasternEuropeChecks::romanian),
            Map.entry("bg-egn", EasternEuropeChecks::bulgarian),
            Map.entry("gr-amka", id -> date(2000, number(id, 2, 4), number(id, 0, 2)) && luhn(id)),
            Map.entry(
                    "gr-afm",
                    id -> weighted(id, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == digit(id, 8)
                            && remainder(id, 1_000_000_000) != 0),
            Map.entry("mod11-10", Checksums::mod11and10),
            Map.entry("jmbg", EasternEuropeChecks::jmbg),
            Map.entry("ru-snils", EasternEuropeChecks::snils),
            Map.entry("ru-inn", EasternEuropeChecks::inn),
            Map.entry(
                    "ua-rnokpp",
                    id -> Math.floorMod(weighted(id, -1, 5, 7, 9, 4, 6, 10, 5, 7), 11) % 10 == digit(id, 9)),
            Map.entry("kz-iin", EasternEuropeChecks::kazakh),
            Map.entry("ust", id -> mod11and10(id.substring(2))));

    private static boolean swedish(String id) {
        String ten = id.length() == 12 ? id.substring(2) : id;
        int day = number(ten, 4, 6);
        return date(2000, Math.max(1, Math.min(13, number(ten, 2, 4))), day > 60 ? day - 60 : day) && luhn(ten);
    }

    private static boolean finnish(String id) {
        String digits = id.length() == 11 ? id.substring(0, 6) + id.substring(7) : id;
        if (!Checksums.digits(digits.substring(0, 9)) || !date(2000, number(digits, 2, 4), number(digits, 0, 2))) {
            return false;
        }
        return "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(number(digits, 0, 9) % 31) == digits.charAt(9);
    }

    private static boolean norwegian(String id) {
        int day = number(id, 0, 2) % 40;
        int month = number(id, 2, 4) % 40;
        int first = (11 - weighted(id, 3, 7, 6, 1, 8, 9, 4, 5, 2) % 11) % 11;
        int second = (11 - weighted(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return date(2000, Math.clamp(month, 1, 13), day) && first == digit(id, 9) && second == digit(id, 10);
    }

    private static boolean icelandic(String id) {
        int check = (11 - weighted(id, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return date(2000, number(id, 2, 4), number(id, 0, 2))
                && check == digit(id, 8)
                && "890".indexOf(id.charAt(9)) >= 0;
    }

    private static boolean estonian(String id) {
        boolean dated = id.charAt(0) >= '1' && id.charAt(0) <= '8' && Checksums.shortDate(id, 1);
        int check = weighted(id, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1) % 11;
        int second = weighted(id, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3) % 11 % 10;
        return dated && (check == 10 ? second : check) == digit(id, 10);
    }

    private static boolean pesel(String id) {
        int month = number(id, 2, 4) % 20;
        boolean dated = date(2000, Math.max(month, 1), number(id, 4, 6)) && month >= 1 && month <= 12;
        return dated && (weighted(id, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) + digit(id, 10)) % 10 == 0;
    }

    private static boolean polishCard(String id) {
        return weighted(id, 7, 3, 1, 9, 7, 3, 1, 7, 3) % 10 == 0;
    }

    private static boolean birthNumber(String id) {
        int month = number(id, 2, 4) % 50;
        month = month > 20 ? month - 20 : month;
        boolean dated = month >= 1 && month <= 12 && date(2000, month, number(id, 4, 6));
        if (id.length() == 9) {
            return dated && number(id, 0, 2) < 54;
        }
        int rest = remainder(id.substring(0, 9), 11) % 10;
        return dated && rest == digit(id, 9);
    }

    private static boolean hungarian(String id) {
        int check = weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11;
        int late = weighted(id, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) % 11;
        return Checksums.shortDate(id, 1) && (check == digit(id, 10) || late == digit(id, 10));
    }

    private static boolean romanian(String id) {
        int check = weighted(id, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11;
        return id.charAt(0) != '0' && Checksums.shortDate(id, 1) && (check == 10 ? 1 : check) == digit(id, 12);
    }

    private static boolean bulgarian(String id) {
        int month = number(id, 2, 4) % 20;
        boolean dated = month >= 1 && month <= 12 && date(2000, month, number(id, 4, 6));
        return dated && weighted(id, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == digit(id, 9);
    }

    private static boolean jmbg(String id) {
        int check = 11 - weighted(id, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return date(2000, number(id, 2, 4), number(id, 0, 2)) && (check > 9 ? 0 : check) == digit(id, 12);
    }

    private static boolean snils(String id) {
        int check = weighted(id, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100;
        return check == number(id, 9, 11) && remainder(id, 1_000_000_007) != 0;
    }

    private static boolean inn(String id) {
        if (id.length() == 10) {
            return weighted(id, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(id, 9);
        }
        return weighted(id, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(id, 10)
                && weighted(id, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(id, 11);
    }

    private static boolean kazakh(String id) {
        int check = weighted(id, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) % 11;
        int second = weighted(id, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2) % 11;
        return Checksums.shortDate(id, 0) && (check == 10 ? second : check) == digit(id, 11);
    }
}

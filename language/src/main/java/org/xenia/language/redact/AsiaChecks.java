package org.xenia.language.redact;

import static org.xenia.language.redact.Checksums.date;
import static org.xenia.language.redact.Checksums.digit;
import static org.xenia.language.redact.Checksums.luhn;
import static org.xenia.language.redact.Checksums.number;
import static org.xenia.language.redact.Checksums.shortDate;
import static org.xenia.language.redact.Checksums.weighted;

import java.util.Map;
import java.util.function.Predicate;

/// Check digits of Asia, Africa and Oceania.
final class AsiaChecks {

    private AsiaChecks() {}

    static final Map<String, Predicate<String>> ALL = Map.ofEntries(
            Map.entry("cn-resident", AsiaChecks::chinese),
            Map.entry("hk-id", AsiaChecks::hongKong),
            Map.entry("tw-id", AsiaChecks::taiwanese),
            Map.entry("kr-rrn", id -> shortDate(id, 0) && id.charAt(6) != '0' && id.charAt(6) != '9'),
            Map.entry("jp-my-number", AsiaChecks::japanese),
            Map.entry("in-aadhaar", id -> id.charAt(0) >= '2' && Checksums.verhoeff(id)),
            Map.entry("in-pan", id -> "ABCFGHLJPTK".indexOf(id.charAt(3)) >= 0),
            Map.entry("in-gstin", id -> number(id, 0, 2) <= 38 && id.charAt(13) == 'Z'),
            Map.entry("sg-nric", AsiaChecks::singaporean),
            Map.entry("my-kad", id -> shortDate(id, 0)),
            Map.entry("th-id", AsiaChecks::thai),
            Map.entry("id-nik", AsiaChecks::indonesian),
            Map.entry("tr-tckn", AsiaChecks::turkish),
            Map.entry("il-id", Checksums::luhn),
            Map.entry("sa-id", id -> (id.charAt(0) == '1' || id.charAt(0) == '2') && luhn(id)),
            Map.entry("ae-id", id -> id.startsWith("784") && luhn(id)),
            Map.entry("eg-id", id -> (id.charAt(0) == '2' || id.charAt(0) == '3') && shortDate(id, 1)),
            Map.entry("kw-id", id -> shortDate(id, 1)),
            Map.entry("ir-id", AsiaChecks::iranian),
            Map.entry("za-id", id -> shortDate(id, 0) && digit(id, 10) <= 2 && luhn(id)),
            Map.entry("not-zero", WesternEuropeChecks::notZero),
            Map.entry(
                    "au-tfn",
                    id -> weighted(id, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0 && WesternEuropeChecks.notZero(id)),
            Map.entry("au-medicare", AsiaChecks::medicare),
            Map.entry("au-abn", id -> (weighted(id, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10) % 89 == 0),
            Map.entry("au-acn", id -> (10 - weighted(id, 8, 7, 6, 5, 4, 3, 2, 1) % 10) % 10 == digit(id, 8)),
            Map.entry("nz-ird", AsiaChecks::newZealand));

    private static boolean chinese(String id) {
        if (!date(number(id, 6, 10), number(id, 10, 12), number(id, 12, 14)) || number(id, 6, 8) > 21) {
            return false;
        }
        int sum = weighted(id, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
        return "10X98765432".charAt(sum % 11) == id.charAt(17);
    }

    private static boolean hongKong(String id) {
        String padded = id.length() == 8 ? " " + id : id;
        int sum = padded.charAt(0) == ' ' ? 36 * 9 : digit(padded, 0) * 9;
        for (int index = 1; index < 8; index++) {
            sum += digit(padded, index) * (9 - index);
        }
        char last = padded.charAt(8);
        int check = last == 'A' ? 10 : Character.digit(last, 10);
        return check >= 0 && (sum + check) % 11 == 0;
    }

    private static boolean taiwanese(String id) {
        int region = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(id.charAt(0)) + 10;
        if (region < 10 || "1289".indexOf(id.charAt(1)) < 0) {
            return false;
        }
        return (region / 10 + region % 10 * 9 + weighted(id.substring(1), 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0;
    }

    private static boolean japanese(String id) {
        int rest = weighted(id, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return (rest <= 1 ? 0 : 11 - rest) == digit(id, 11);
    }

    private static boolean singaporean(String id) {
        int sum = weighted(id.substring(1), 2, 7, 6, 5, 4, 3, 2);
        char last = id.charAt(8);
        return switch (id.charAt(0)) {
            case 'S' -> "JZIHGFEDCBA".charAt(sum % 11) == last;
            case 'T' -> "JZIHGFEDCBA".charAt((sum + 4) % 11) == last;
            case 'F' -> "XWUTRQPNMLK".charAt(sum % 11) == last;
            case 'G' -> "XWUTRQPNMLK".charAt((sum + 4) % 11) == last;
            case 'M' -> "KLJNPQRTUWX".charAt(10 - (sum + 3) % 11) == last;
            default -> false;
        };
    }

    private static boolean thai(String id) {
        return (11 - weighted(id, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == digit(id, 12);
    }

    private static boolean indonesian(String id) {
        int day = number(id, 6, 8) % 40;
        return number(id, 0, 2) >= 11 && date(2000, Math.clamp(number(id, 8, 10), 1, 13), day);
    }

    private static boolean turkish(String id) {
        int odd = weighted(id, 1, 0, 1, 0, 1, 0, 1, 0, 1);
        int even = weighted(id, 0, 1, 0, 1, 0, 1, 0, 1);
        int tenth = Math.floorMod(odd * 7 - even, 10);
        return id.charAt(0) != '0' && tenth == digit(id, 9) && (odd + even + tenth) % 10 == digit(id, 10);
    }

    private static boolean iranian(String id) {
        int rest = weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return id.chars().distinct().count() > 1 && (rest < 2 ? rest : 11 - rest) == digit(id, 9);
    }

    private static boolean medicare(String id) {
        return digit(id, 0) >= 2 && digit(id, 0) <= 6 && weighted(id, 1, 3, 7, 9, 1, 3, 7, 9) % 10 == digit(id, 8);
    }

    private static boolean newZealand(String id) {
        String nine = id.length() == 8 ? "0" + id : id;
        int check = newZealandCheck(weighted(nine, 3, 2, 7, 6, 5, 4, 3, 2));
        return (check == 10 ? newZealandCheck(weighted(nine, 7, 4, 3, 2, 5, 2, 7, 6)) : check) == digit(nine, 8);
    }

    private static int newZealandCheck(int sum) {
        return (11 - sum % 11) % 11;
    }
}

package org.xenia.language.redact;

import java.time.DateTimeException;
import java.time.LocalDate;

/// The arithmetic that check digits share. Texts are compact ASCII, letters in capitals.
final class Checksums {

    /// Dihedral group of order ten and its permutation (J. Verhoeff, 1969).
    private static final String[] PRODUCT = {
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
    };
    private static final String[] PERMUTATION = {
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258",
    };

    private Checksums() {}

    /// The digit at `index`, letters as in base 36.
    static int digit(String text, int index) {
        return Character.digit(text.charAt(index), 36);
    }

    static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Luhn (ISO/IEC 7812-1).
    static boolean luhn(String text) {
        int sum = 0;
        for (int index = 0; index < text.length(); index++) {
            int value = digit(text, text.length() - 1 - index) * (index % 2 + 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0 && text.chars().anyMatch(c -> c != '0');
    }

    static boolean verhoeff(String text) {
        int check = 0;
        for (int index = 0; index < text.length(); index++) {
            int permuted = PERMUTATION[index % 8].charAt(digit(text, text.length() - 1 - index)) - '0';
            check = PRODUCT[check].charAt(permuted) - '0';
        }
        return check == 0;
    }

    /// The sum of the leading characters times their weights.
    static int weighted(String text, int... weights) {
        int sum = 0;
        for (int index = 0; index < weights.length; index++) {
            sum += digit(text, index) * weights[index];
        }
        return sum;
    }

    /// ISO 7064, modulus 11,10.
    static boolean mod11and10(String text) {
        int product = 10;
        for (int index = 0; index < text.length() - 1; index++) {
            int sum = (digit(text, index) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digit(text, text.length() - 1);
    }

    /// The remainder of a long decimal number.
    static int remainder(String digits, int divisor) {
        long rest = 0;
        for (int index = 0; index < digits.length(); index++) {
            rest = (rest * 10 + digit(digits, index)) % divisor;
        }
        return (int) rest;
    }

    /// True when the parts make a day of the calendar.
    static boolean date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /// True when six digits from `start` are a day written year, month, day with a year of two digits.
    static boolean shortDate(String text, int start) {
        int month = number(text, start + 2, start + 4);
        int day = number(text, start + 4, start + 6);
        // 2000 is a leap year, so that 29 February passes for every short year.
        return date(2000, month, day);
    }
}

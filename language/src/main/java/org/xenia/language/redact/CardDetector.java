package org.xenia.language.redact;

import java.util.List;

/// Finds payment card numbers: length and leading digits of a scheme, Luhn's check, written in one piece or in
/// groups.
final class CardDetector implements Detector {

    private static final int LEAST = 12;
    private static final int MOST = 19;
    private static final List<String> WORDS = List.of(
            ("card|credit|debit|visa|mastercard|amex|american express|cc|maestro|diners|discover|jcb|tarjeta|cartão|cartao|"
                            + "carte|carte bancaire|cb|karte|kreditkarte|kartennummer|carta di credito|carta|kaart|creditcard|karta|karty|"
                            + "kartę|kortti|kort|kortet|карта|карты|картой|карту|картка|картки|kart|kartı|بطاقة|البطاقة|卡号|信用卡|银行卡|"
                            + "カード|クレジット|카드|บัตร|thẻ|kartu|कार्ड|כרטיס|κάρτα|κάρτας|kártya|card de credit|bankkort")
                    .split("\\|"));

    private final Words words;

    CardDetector(Vocabulary vocabulary) {
        this.words = vocabulary.words(WORDS);
    }

    @Override
    public void find(Reading reading, List<Candidate> found) {
        Plain plain = reading.plain();
        int length = plain.text().length();
        for (int start = 0; start + LEAST <= length; start++) {
            boolean opens = Plain.digit(plain.at(start)) && !plain.word(start - 1);
            if (opens && !joined(plain, start) && enough(plain, start)) {
                read(reading, start, found);
            }
        }
    }

    /// Most numbers of a text are too short to be worth a closer look.
    private static boolean enough(Plain plain, int start) {
        int digits = 0;
        for (int index = start; digits < LEAST; index++) {
            char c = plain.at(index);
            if (Plain.digit(c)) {
                digits++;
            } else if ((c != ' ' && c != '-' && c != '.') || !Plain.digit(plain.at(index + 1))) {
                return false;
            }
        }
        return true;
    }

    /// Part of a longer number, such as `GB33-1234…` or a decimal.
    private static boolean joined(Plain plain, int start) {
        char before = plain.at(start - 1);
        return (before == '-' || before == '.' || before == ',' || before == '/') && plain.coded(start - 2);
    }

    private void read(Reading reading, int start, List<Candidate> found) {
        Plain plain = reading.plain();
        StringBuilder digits = new StringBuilder(MOST);
        StringBuilder groups = new StringBuilder();
        int index = start;
        int group = 0;
        int end = start;
        char separator = 0;
        while (digits.length() <= MOST) {
            char c = plain.at(index);
            if (Plain.digit(c)) {
                digits.append(c);
                group++;
                end = ++index;
                continue;
            }
            boolean divides = (c == ' ' || c == '-' || c == '.') && Plain.digit(plain.at(index + 1));
            if (!divides || (separator != 0 && separator != c)) {
                break;
            }
            separator = c;
            groups.append(group).append(' ');
            group = 0;
            index++;
        }
        groups.append(group);
        int count = digits.length();
        if (count < LEAST || count > MOST || plain.word(end) || !grouped(groups.toString())) {
            return;
        }
        String number = digits.toString();
        boolean named = reading.context().named(words, start, end);
        boolean scheme = scheme(number);
        boolean claimed = reading.context().business(start) >= 0;
        if (Checksums.luhn(number) && (named || (scheme && !(claimed && separator == 0)))) {
            found.add(new Candidate(
                    EntityType.CARD, start, end, named ? 96 : scheme && separator != 0 ? 86 : count == 13 ? 66 : 76));
        }
    }

    private static boolean grouped(String groups) {
        return switch (groups) {
            case "4 4 4 4",
                    "4 6 5",
                    "4 6 4",
                    "4 4 4 4 3",
                    "4 4 4 1",
                    "6 13",
                    "4 4 5",
                    "4 4 4",
                    "8 8",
                    "4 4 4 4 2",
                    "4 4 4 3",
                    "4 5 6",
                    "6 10",
                    "4 4 4 4 1",
                    "4 4 4 2" -> true;
            default -> groups.indexOf(' ') < 0;
        };
    }

    /// Leading digits and lengths as the schemes publish them.
    private static boolean scheme(String number) {
        int two = Integer.parseInt(number.substring(0, 2));
        int four = Integer.parseInt(number.substring(0, 4));
        int length = number.length();
        if (number.charAt(0) == '4') {
            return length == 16 || length == 13 || length == 19;
        }
        boolean mastercard = (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720);
        if (mastercard || (four >= 2200 && four <= 2204) || four == 9792) {
            return length == 16;
        }
        if (two == 34 || two == 37) {
            return length == 15;
        }
        if (two == 36 || two == 38 || two == 39 || (four >= 3000 && four <= 3059) || four == 3095) {
            return length == 14 || (length >= 16 && two != 30);
        }
        boolean japanese = (four >= 3528 && four <= 3589)
                || four == 3088
                || four == 3096
                || four == 3112
                || four == 3158
                || four == 3337;
        if (japanese || four == 2131 || four == 1800) {
            return length == (japanese ? 16 : 15);
        }
        if (four == 6011
                || two == 65
                || (four >= 6440 && four <= 6499)
                || two == 62
                || two == 60
                || two == 81
                || two == 82) {
            return length >= 16;
        }
        boolean maestro = four == 5018
                || four == 5020
                || four == 5038
                || four == 5893
                || four == 6304
                || four == 6759
                || (four >= 6761 && four <= 6763)
                || four == 6390
                || two == 56
                || two == 57
                || two == 58;
        return maestro && (length == 12 || length == 13 || length >= 15);
    }
}

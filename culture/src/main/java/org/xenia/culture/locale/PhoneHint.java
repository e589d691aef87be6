package org.xenia.culture.locale;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads country and part of a country off a phone number, or off its first digits.
final class PhoneHint {

    private static final int COMPLETE = 12;
    private static final String FILL = "2345678901";

    /// Calling codes that two large countries share; the small ones show by their area codes.
    private static final Map<Integer, List<String>> SHARED = Map.of(1, List.of("US", "CA"), 7, List.of("RU", "KZ"));

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final List<String> prefixes = Table.lines("phones");

    /// Countries the number may belong to, most likely first; empty when it says nothing.
    List<String> countries(String phone) {
        String number = plain(phone);
        if (number.length() < 2 || number.charAt(0) != '+') {
            return List.of();
        }
        String country = country(number);
        if (country != null) {
            return List.of(country);
        }
        for (int digits = 1; digits <= 3 && digits < number.length(); digits++) {
            int calling = Integer.parseInt(number.substring(1, digits + 1));
            String main = phones.getRegionCodeForCountryCode(calling);
            if (main.length() == 2 && !main.equals("ZZ")) {
                return SHARED.getOrDefault(calling, List.of(main));
            }
        }
        return List.of();
    }

    /// The part of the country the number lies in, as ISO 3166-2; null when the number does not say.
    @Nullable
    String region(String phone) {
        String number = plain(phone);
        String best = null;
        int length = 0;
        for (String line : prefixes) {
            int space = line.indexOf(' ');
            if (space > length && number.startsWith(line.substring(0, space))) {
                best = line.substring(space + 1);
                length = space;
            }
        }
        return best;
    }

    /// The country of a complete number; a prefix is filled up to look like one.
    private @Nullable String country(String number) {
        List<String> tries = new ArrayList<>();
        tries.add(number);
        if (number.length() > 2) {
            for (int length = COMPLETE; length > number.length() && length > COMPLETE - 3; length--) {
                tries.add(number + FILL.substring(0, Math.min(FILL.length(), length - number.length())));
            }
        }
        for (String candidate : tries) {
            String country = countryOf(candidate);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private @Nullable String countryOf(String number) {
        try {
            PhoneNumber parsed = phones.parse(number, null);
            String country = phones.getRegionCodeForNumber(parsed);
            return country == null || country.length() != 2 ? null : country;
        } catch (NumberParseException notANumber) {
            return null;
        }
    }

    private static String plain(String phone) {
        StringBuilder plain = new StringBuilder();
        phone.strip().codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
            } else if ((letter == '+' || letter == '\uFF0B') && plain.isEmpty()) {
                plain.append('+');
            }
        });
        return plain.toString().startsWith("00") ? "+" + plain.substring(2) : plain.toString();
    }
}

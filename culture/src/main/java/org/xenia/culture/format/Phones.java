package org.xenia.culture.format;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Phone numbers as the reader can dial them: national among people of one country, international for all others.
public final class Phones {

    private static final char ISOLATE = '\u2066';
    private static final char END_ISOLATE = '\u2069';

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    /// The number for a reader; null when it is none.
    ///
    /// @param number   as written, in international form or in the national form of `country`
    /// @param country  ISO 3166-1 code of the country whose national form it is; null when it must be international
    /// @param audience the country of the reader; null writes the international form
    public @Nullable String find(String number, @Nullable String country, @Nullable String audience) {
        try {
            PhoneNumber parsed = phones.parse(number, country);
            if (!phones.isPossibleNumber(parsed)) {
                return null;
            }
            boolean national = audience != null && audience.equals(phones.getRegionCodeForNumber(parsed));
            return phones.format(parsed, national ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notANumber) {
            return null;
        }
    }

    /// The number kept left to right inside right-to-left text, where it would show in wrong order.
    public static String isolated(String number) {
        return ISOLATE + number + END_ISOLATE;
    }
}

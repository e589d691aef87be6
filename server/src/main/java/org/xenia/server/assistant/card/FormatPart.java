package org.xenia.server.assistant.card;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Counterpart;

/// Examples of how dates, numbers and amounts are written for the customer.
final class FormatPart {

    private static final double NUMBER = 1234567.89;
    private static final double AMOUNT = 1234.5;

    private FormatPart() {}

    static CultureCard.@Nullable Formats of(Counterpart with, Instant now) {
        LanguageTag written = with.written();
        if (written == null || written.undetermined()) {
            return null;
        }
        ULocale locale = ULocale.forLanguageTag(written.value());
        ULocale local = with.country().isEmpty()
                ? locale
                : new ULocale.Builder()
                        .setLocale(locale)
                        .setRegion(with.country())
                        .build();
        DateFormat date = DateFormat.getDateInstance(DateFormat.LONG, local);
        ZoneId zone = TimePart.zone(with);
        date.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone(zone == null ? "UTC" : zone.getId()));
        return new CultureCard.Formats(
                date.format(Date.from(now)), NumberFormat.getInstance(local).format(NUMBER), amount(local));
    }

    private static @Nullable String amount(ULocale locale) {
        if (locale.getCountry().isEmpty()) {
            return null;
        }
        Currency currency = Currency.getInstance(locale);
        if (currency == null) {
            return null;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        return format.format(AMOUNT);
    }
}

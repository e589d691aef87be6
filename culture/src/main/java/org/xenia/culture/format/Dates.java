package org.xenia.culture.format;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/// Dates and times in the calendar and digits of a locale: Persian for fa-IR, Buddhist for th-TH, others on request by
/// `-u-ca-` and `-u-nu-` in the locale. Instances may be shared between threads.
public final class Dates {

    /// A date.
    public String date(LocalDate date, ULocale locale, DateStyle style) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        DateFormat format = DateFormat.getDateInstance(calendar, style.icu(), locale);
        return text(format, TimeZone.GMT_ZONE, date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// A time of day, without a zone.
    public String time(LocalTime time, ULocale locale, DateStyle style) {
        int icu = style == DateStyle.UNAMBIGUOUS ? DateFormat.SHORT : Math.max(style.icu(), DateFormat.MEDIUM);
        DateFormat format = DateFormat.getTimeInstance(icu, locale);
        return text(format, TimeZone.GMT_ZONE, LocalDate.EPOCH.atTime(time).toInstant(ZoneOffset.UTC));
    }

    /// The time of day of an instant in a zone; long and full styles name the zone.
    public String time(Instant instant, ZoneId zone, ULocale locale, DateStyle style) {
        int icu = style == DateStyle.UNAMBIGUOUS ? DateFormat.SHORT : style.icu();
        return text(DateFormat.getTimeInstance(icu, locale), TimeZone.getTimeZone(zone.getId()), instant);
    }

    /// Date and time of an instant in a zone.
    public String dateTime(Instant instant, ZoneId zone, ULocale locale, DateStyle date, DateStyle time) {
        TimeZone icuZone = TimeZone.getTimeZone(zone.getId());
        int icuTime = time == DateStyle.UNAMBIGUOUS ? DateFormat.SHORT : time.icu();
        DateFormat format =
                DateFormat.getDateTimeInstance(Calendar.getInstance(icuZone, locale), date.icu(), icuTime, locale);
        return text(format, icuZone, instant);
    }

    /// What people call the zone at this moment: "heure normale d'Europe centrale".
    public String zoneName(Instant instant, ZoneId zone, ULocale locale) {
        TimeZone icuZone = TimeZone.getTimeZone(zone.getId());
        boolean summer = icuZone.inDaylightTime(Date.from(instant));
        return icuZone.getDisplayName(summer, TimeZone.LONG, locale);
    }

    private static String text(DateFormat format, TimeZone zone, Instant instant) {
        format.setTimeZone(zone);
        format.setContext(DisplayContext.CAPITALIZATION_NONE);
        return format.format(Date.from(instant));
    }
}

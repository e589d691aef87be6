package org.xenia.server.channel.courtesy;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// A moment as a customer reads it: day, date and time by their clock, and the city whose clock that is.
final class LocalMoment {

    /// Day of the week, day, month, hour and minute as usual in the place.
    private static final String SKELETON = "EEEEMMMMdjmm";

    private LocalMoment() {}

    /// The moment in words.
    ///
    /// @param country whose habits decide between 12 and 24 hours, when the language does not name one
    static String of(Instant at, ZoneId zone, LanguageTag language, @Nullable String country) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        if (country != null && language.region().isEmpty()) {
            locale = new ULocale.Builder().setLocale(locale).setRegion(country).build();
        }
        DateFormat format = DateFormat.getInstanceForSkeleton(SKELETON, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        String city = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone.getId());
        return format.format(Date.from(at)) + " (" + (city == null ? zone.getId() : city) + ")";
    }
}

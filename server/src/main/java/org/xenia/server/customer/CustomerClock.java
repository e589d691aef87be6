package org.xenia.server.customer;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// By which clock a person lives.
public final class CustomerClock {

    private CustomerClock() {}

    /// The zone the person's device or file tells, else that of a country that has one time for all; null
    /// otherwise.
    ///
    /// @param stated an IANA zone
    /// @param country ISO 3166-1 alpha-2; absent or empty when unknown
    public static @Nullable ZoneId find(@Nullable String stated, @Nullable String country) {
        try {
            if (stated != null) {
                return ZoneId.of(stated);
            }
            return country == null || country.isEmpty() ? null : onlyZone(country);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static @Nullable ZoneId onlyZone(String country) {
        Set<String> zones = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        Set<Integer> offsets = zones.stream()
                .map(zone -> TimeZone.getTimeZone(zone).getRawOffset())
                .collect(Collectors.toSet());
        return offsets.size() == 1 ? ZoneId.of(zones.stream().sorted().toList().getFirst()) : null;
    }
}

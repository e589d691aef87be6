package org.xenia.culture.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A postal address in parts; every part may be absent.
///
/// @param name     the person
/// @param org      the company
/// @param street   street and number as one writes them there, in one or several lines
/// @param district part of the town
/// @param city     town
/// @param region   state, province, prefecture
/// @param postal   postal code
/// @param country  ISO 3166-1 alpha-2
public record Address(
        @Nullable String name,
        @Nullable String org,
        List<String> street,
        @Nullable String district,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postal,
        String country) {

    public Address {
        street = List.copyOf(street);
    }
}

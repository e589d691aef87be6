package org.xenia.language.translate.engine.web;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/// Where a service is and how long it may take.
///
/// @param name name of the engine in the house
/// @param base address before the paths of the service's interface, `https` or `http`
/// @param key key of the account; [Secret#NONE] when the service needs none
/// @param qualifier what else the service wants to know: Microsoft's region, a model's name; may be empty
/// @param operator who processes the text
/// @param country ISO 3166-1 code of the place of processing; empty when not known
/// @param outside whether the text leaves the house
/// @param timeout from the question to the last byte of the answer
public record ServiceSettings(
        String name,
        URI base,
        Secret key,
        String qualifier,
        String operator,
        String country,
        boolean outside,
        Duration timeout) {

    /// Checks the address. Whether it may point into the house's own network is for the caller to decide: a
    /// self-hosted engine usually does.
    ///
    /// @throws IllegalArgumentException when it is not an absolute web address without user information
    public ServiceSettings {
        String scheme = base.getScheme();
        boolean web = scheme != null && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"));
        if (!web || base.getHost() == null || base.getUserInfo() != null || base.getQuery() != null) {
            throw new IllegalArgumentException("an engine's address is like https://host/path");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the timeout must be positive");
        }
        country = country.toUpperCase(Locale.ROOT);
    }

    /// A service inside the house.
    public static ServiceSettings inside(String name, URI base, Secret key) {
        return new ServiceSettings(name, base, key, "", "self-hosted", "", false, Duration.ofSeconds(15));
    }

    /// A service of a company outside.
    public static ServiceSettings outside(String name, URI base, Secret key, String operator, String country) {
        return new ServiceSettings(name, base, key, "", operator, country, true, Duration.ofSeconds(15));
    }

    /// The same with a region or model.
    public ServiceSettings qualified(String other) {
        return new ServiceSettings(name, base, key, other, operator, country, outside, timeout);
    }

    /// The same with another time limit.
    public ServiceSettings within(Duration other) {
        return new ServiceSettings(name, base, key, qualifier, operator, country, outside, other);
    }

    /// An address of the service.
    URI at(String path) {
        String start = base.toString();
        return URI.create((start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path);
    }
}

package org.xenia.server.kernel.http;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Reads how long a server asks to be left alone (RFC 9110, section 10.2.3): seconds or a date.
public final class RetryAfter {

    private RetryAfter() {}

    /// The wait that the headers ask for; null when they ask for none, or for one in the past.
    public static @Nullable Duration of(HttpHeaders headers) {
        return headers.firstValue("Retry-After").map(RetryAfter::read).orElse(null);
    }

    static @Nullable Duration read(String value) {
        String text = value.strip();
        try {
            Duration wait = text.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(
                            Clock.systemUTC().instant(),
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wait.isPositive() ? wait : null;
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}

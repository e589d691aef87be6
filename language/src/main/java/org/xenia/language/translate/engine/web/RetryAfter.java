package org.xenia.language.translate.engine.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The header by which a service asks to be left alone: seconds or a date (RFC 9110, section 10.2.3).
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /// The time to wait, at most a day; null when the value is neither seconds nor a date.
    static @Nullable Duration parse(String value) {
        String text = value.trim();
        if (text.matches("\\d{1,9}")) {
            return bounded(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return bounded(Duration.between(Instant.now(), until));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static Duration bounded(Duration duration) {
        if (duration.isNegative()) {
            return Duration.ZERO;
        }
        return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
    }
}
